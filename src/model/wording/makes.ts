/** Makes that press articles count without saying what they are, by what they are. */
const MAKES: ReadonlyMap<string, string> = new Map(
  (
    [
      ["jets", "typhoon tornado hawk jaguar"],
      [
        "aircraft",
        "rafale mirage gripen lightning hornet falcon eagle raptor eurofighter dreamliner globemaster " +
          "hercules poseidon sentinel wedgetail atlantique voyager osprey orion hawkeye airbus boeing",
      ],
      [
        "helicopters",
        "apache chinook merlin wildcat puma lynx gazelle caracal blackhawk cormorant",
      ],
      ["tanks", "leopard challenger abrams leclerc ariete merkava"],
      [
        "vehicles",
        "husky bushmaster boxer ajax jackal foxhound mastiff marder bradley stryker humvee hawkei " +
          "samaritan beowulf dingo",
      ],
      ["howitzers", "caesar panzerhaubitze paladin archer"],
      ["launchers", "himars"],
      [
        "missiles",
        "aster javelin stinger martlet brimstone starstreak patriot mistral meteor harpoon exocet " +
          "tomahawk taurus scalp kalibr iskander kinzhal",
      ],
      ["drones", "shahed bayraktar reaper predator hermes lancet"],
    ] as const
  ).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind] as const)),
);

/** Designations by their letters: "F-35As", "CF-18s", "A400Ms"; "E3" and "P5" are countries. */
const AIRCRAFT =
  /^(?:(?:c?f|c|kc|rc|cc|cp|p|e|b|mq|rq|su|mig|an|il|tu)(?:-\d{1,3}|\d{2,3})|a(?:3\d0|400))[a-z]{0,2}s?$/;

/** What a make is, by one or many of it: "Typhoons", "F-35As"; nothing for other names. */
export function makeNamed(lower: string): string | undefined {
  if (AIRCRAFT.test(lower)) return "aircraft";
  return (
    MAKES.get(lower) ?? MAKES.get(lower.replace(/e?s$/, "")) ?? MAKES.get(lower.replace(/s$/, ""))
  );
}
