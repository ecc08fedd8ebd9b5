import { useEffect } from "react";

/**
 * Takes what is dropped anywhere on the page. A file that nothing takes is left alone: a browser
 * would open it in the page's place.
 */
export function useDropped(take: (dropped: DataTransfer) => void) {
  // Talks to the browser, which drops on whatever lies under the pointer.
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) take(event.dataTransfer);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  });
}
