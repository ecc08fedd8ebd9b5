import { useEffect, useState } from "react";
import { askForPlaces, hasSeveralScreens, moveToDesk } from "../../browser/screens.ts";

/**
 * Moves this window to the computer's own screen, where the browser can place windows. With
 * leave given once, later shows find their screens by themselves.
 */
export function PlaceButton() {
  const [several, setSeveral] = useState(false);
  const [told, setTold] = useState("");
  // Talks to the browser: a page is built without screens.
  useEffect(() => setSeveral(hasSeveralScreens()), []);
  if (!several) return null;
  const place = async () => {
    const places = await askForPlaces();
    if (places === "refused") {
      return setTold("The browser may not place windows here: drag this one to its screen.");
    }
    if (places) moveToDesk(places);
    setTold(places ? "" : "There is only one screen.");
  };
  return (
    <>
      <button type="button" onClick={place}>
        Use both screens
      </button>
      <p role="status">{told}</p>
    </>
  );
}
