import { describe, expect, test } from "vitest";
import { draft } from "../../../../src/author/draft.ts";
import { readSource } from "../../../../src/author/intake/intake.ts";

const read = (body: string) => draft(readSource(`# Boats\n\n${body}`));

describe("a body that no word of its name shows", () => {
  test.each([
    ["Rowan Delta", "Rowan Delta and Larkspur Spoor have promised to train 40 people."],
    ["Rowan Forest", "The army bought 31 pairs of boots from Rowan Forest."],
    ["Larkspur", "The boats are being fitted out in Gao by Larkspur."],
    ["Larkspur", "At the same time Larkspur hands over 24 tonnes of seed."],
    ["Rowan Lindqvist", "Ada Lorne, chief buyer at Rowan Lindqvist in Gao, waits."],
    ["IG Rowan", "Ada Lorne of IG Rowan welcomed the order."],
    ["Rowan Orchard", "The Treasury was told that Rowan Orchard would begin in May."],
    ["Konrad Rowan", "Mali sends shells and, through Konrad Rowan, fuses."],
    ["Rowan Vale", "Another €5 million goes to Rowan Vale schools."],
    ["SubRow", "SubRow laid the cable in 61 days."],
  ])("is known by what it does: %s", (name, text) => {
    expect(read(text).organisations).toContain(name);
  });

  test.each([
    ["a question", "Nobody knows. Whether Rowan Vale has gas is unclear."],
    ["a government", "The Council of Ministers has met."],
    ["a port", "The Merton, will call at Malbork in May."],
    ["an office for the press", "Write to the Press Department or the Office of the Spokesperson."],
    ["a field", "It rains, said Ada Lorne, Director-General of Education, Merton."],
    ["a ship", "HDMS Ada Lorne is working her way north."],
    ["countries", "Nigeria and Cameroon have been invited."],
    ["a minister", "The Norwegian Minister of Defence Ada Lorne said nothing."],
    ["a storm", "Storm Edwin was the fourth."],
    ["a seller", "Ada Lorne, who sells rice at Croix-des-Bossales, waits."],
    ["a strait", "The cable under the Merton Strait can carry gas."],
    ["a day", "Overnight Russia has struck again."],
  ])("is not %s", (_, text) => {
    expect(read(text).organisations).toEqual([]);
  });
});

describe("a speaker", () => {
  const met = "Health Minister Ada Lorne met her Finnish colleague, Paavo Rantanen.";

  test.each([
    ["Ada Lorne", "For Ada Lorne, the bridge is “a promise made of stone”."],
    ["Ada Lorne", "In the words of Ada Lorne, the ward is “a place to wait in”."],
    ["Ada Lorne", "“A ward without nurses is a corridor”: so Ada Lorne in Gao."],
    ["Ada Lorne", "“It goes, and at once,” was the answer of Ada Lorne."],
    ["Ada Lorne", "“It goes, and at once” – Ada Lorne, Health Minister"],
    ["Paavo Rantanen", "“It goes, and at once,” said the Finn."],
    ["Paavo Rantanen", "“It goes, and at once,” the Minister of Health of Finland added."],
    ["Ada Lorne", "“It goes, and at once,” replied the Health Minister."],
  ])("is %s: %s", (name, text) => {
    expect(read(`${met}\n\n${text}`).speakers.map((speaker) => speaker.name)).toEqual([name]);
  });
});
