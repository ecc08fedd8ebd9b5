import type { Block, Handout } from "./handout.ts";
import type { Part } from "./office/opc.ts";
import { el } from "./office/xml.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** What a picture is as wide as, in Word's units: 360,000 make a centimetre. */
const WIDTH = 6_120_000;
/** A page has room for so much under a heading. */
const HEIGHT = 7_560_000;

type PictureBlock = Extract<Block, { readonly kind: "picture" }>;

/** A picture in a run, as wide as the text, if it is not too high. */
export function drawing({ picture, alt }: PictureBlock, number: number): string {
  const { width, height } = picture;
  const wide = Math.min(WIDTH, (HEIGHT * width) / height);
  const size = { cx: Math.round(wide), cy: Math.round((wide * height) / width) };
  const name = `Picture ${number}`;
  return el(
    "w:r",
    {},
    el(
      "w:drawing",
      {},
      el(
        "wp:inline",
        { "xmlns:wp": `${DRAWING}/wordprocessingDrawing` },
        el("wp:extent", size),
        el("wp:docPr", { id: number, name, descr: alt }),
        el(
          "a:graphic",
          { "xmlns:a": `${DRAWING}/main` },
          el("a:graphicData", { uri: `${DRAWING}/picture` }, pictureXml(name, number, size)),
        ),
      ),
    ),
  );
}

function pictureXml(
  name: string,
  number: number,
  size: { readonly cx: number; readonly cy: number },
) {
  return el(
    "pic:pic",
    { "xmlns:pic": `${DRAWING}/picture` },
    el("pic:nvPicPr", {}, el("pic:cNvPr", { id: number, name }), el("pic:cNvPicPr")),
    el(
      "pic:blipFill",
      {},
      el("a:blip", { "r:embed": `picture${number}` }),
      el("a:stretch", {}, el("a:fillRect")),
    ),
    el(
      "pic:spPr",
      {},
      el("a:xfrm", {}, el("a:off", { x: 0, y: 0 }), el("a:ext", size)),
      el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
    ),
  );
}

export function pictureParts({ blocks }: Handout): readonly Part[] {
  return blocks
    .flatMap((block) => (block.kind === "picture" ? [block.picture] : []))
    .map(({ png }, index) => ({
      path: `word/media/picture${index + 1}.png`,
      type: "image/png",
      content: png,
    }));
}
