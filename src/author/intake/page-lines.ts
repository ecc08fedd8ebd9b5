import type { Block } from "../../model/article/blocks.ts";
import { isLabelled } from "../../model/article/lines.ts";
import { dateIn } from "./dates.ts";
import type { Furniture } from "./intake.ts";

/**
 * Tells a page's own lines from its article: the title comes first, labels and sharing links
 * go to the furniture, and lines about the page become notes.
 * @param title the page's, if its form says which that is
 */
export function arrange(blocks: readonly Block[], title: string) {
  const kept = blocks.filter(({ text }) => !isLabel(text));
  const furniture: Furniture[] = blocks
    .filter(({ text }) => isLabel(text))
    .map(({ text }) => ({ text, because: KICKER.test(text) ? "a label of the page" : "a link" }));
  const first = kept.findIndex(({ text }) =>
    title
      ? text === title
      : ![DATE_LINE, PLACE_AND_DATE].some((line) => line.test(text)) && !isAboutPage(text),
  );
  const headline = title || kept[first]?.text || "";
  const rest = kept.filter((_, index) => index !== first);
  const before = title && first < 0 ? 0 : Math.max(0, first);
  const noted = notes(rest, before);
  return {
    blocks: headline === "" ? [] : [{ kind: "headline" as const, text: headline }, ...noted],
    furniture,
  };
}

/** What the lines about the page say of it. */
export function fieldsOf(blocks: readonly Block[]) {
  const notes = blocks.slice(1).filter(({ kind }) => kind === "note");
  const head = blocks
    .slice(1, 1 + HEAD)
    .filter(({ kind, text }) => kind === "note" || DATELINE.test(text));
  const lines = head.map(({ text }) => text);
  const from = notes.map(({ text }) => FROM.exec(text)?.[1]).find((name) => name !== undefined);
  const letterhead = notes
    .map(({ text }) => LETTERHEAD.exec(text)?.[1])
    .find((name) => name !== undefined);
  const parts = lines
    .filter((line) => !ASKED.test(line) && !HONOURABLE_LINE.test(line))
    .flatMap((line) => line.split(PARTS))
    .map((part) => part.trim());
  return {
    published: lines.map(dateIn).find((date) => date !== null) ?? null,
    publisher:
      (from && firstBody(from)) ??
      (letterhead && titleCase(letterhead)) ??
      parts.find((part) => BODY.test(part) && !OF_SPOKESMAN.test(part)) ??
      contactOf(notes),
    authors: from ? [...from.matchAll(PERSON)].map(([name]) => name) : [],
    address: null,
  };
}

function notes(blocks: readonly Block[], before: number): Block[] {
  let about = false;
  return blocks.map(({ kind, text }, index) => {
    const heading = kind === "heading" || NOTES_BEGIN.test(text);
    if (heading) about = NOTES_BEGIN.test(text);
    if (heading) return { kind: "heading", text };
    const inHead =
      index < HEAD &&
      [DATE_LINE, PLACE_AND_DATE, PLACED_LINE, BODY_LINE].some((line) => line.test(text));
    const page = index < before || isAboutPage(text) || inHead;
    return { kind: about || page || CONTACT.test(text) ? "note" : kind, text };
  });
}

/** A line that carries nothing but what sort of page it is, or a link to do something with it. */
function isLabel(text: string): boolean {
  return KICKER.test(text) || (text.length < LONGEST_LINK && LINK.test(text));
}

function isAboutPage(text: string): boolean {
  return (
    isLabelled(text) ||
    LETTERHEAD.test(text) ||
    HONOURABLE_LINE.test(text) ||
    OFFICE_LINE.test(text) ||
    (text.length < LONGEST_PAGE_LINE && PAGE_LINE.test(text))
  );
}

/** "HM Treasury, Prime Minister’s Office, 10 Downing Street" is three; a name may have commas. */
function firstBody(from: string): string {
  const next =
    /,? and (?:the )?Rt\.? Hon|, (?=(?:The|HM|Prime|Home|Cabinet|Foreign|Ministry|Department|Office|Attorney|UK|Government|\d+) ?)|; /i;
  return from.split(next)[0]?.trim() ?? from;
}

function titleCase(capitals: string): string {
  const lower = capitals
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return lower.replace(/ (?:And|Of|For|The|In|On)(?= )/g, (word) => word.toLowerCase());
}

function contactOf(notes: readonly Block[]): string | null {
  const parts = notes
    .filter(({ text }) => CONTACT.test(text))
    .flatMap(({ text }) => text.split(/, | [–—|] /));
  return parts.find((part) => BODY.test(part) && !CONTACT.test(part) && !ASKED.test(part)) ?? null;
}

/** How many blocks after the title may be about the page. */
const HEAD = 4;

const LONGEST_LINK = 60;

const LONGEST_PAGE_LINE = 140;

const KICKER =
  /^(?:(?:for )?immediate release|news(?: story| release)?|(?:joint )?(?:press|media) (?:release|statement|notice)|statement|speech|guidance|announcement|authored article|world news story|government response|ends?|###|-ends-)[.:]?$/i;

const LINK =
  /^(?:share(?: this(?: page| article)?| on .*| via .*)?|print(?: this page)?|e-?mail(?: this page)?|copy link|tweet(?: this)?|facebook|twitter|x|linkedin|whatsapp|instagram|youtube|subscribe.*|sign up.*|skip to .*|back to (?:top|the top).*|menu|search|(?:accept|reject)? ?(?:all )?cookies|follow us.*|most read|comments? ?\(\d+\)|related (?:content|articles|links)|listen to this (?:page|article)|download (?:pdf|this page))$/i;

const FROM =
  /(?:^|\| )(?:(?:From|Source|Issued by|Published by): ?|From (?=(?:the )?(?:Ministry|Department|Office|Prime)))(.+)$/;

const PERSON = /(?:The )?Rt\.? Hon\.? [^,|]+?(?= and |,|$)/g;

/** Lines like "22 October 2025", "23 January 2026, 14:32 CET · 4 min read". */
const DATE_LINE =
  /^(?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}|\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)(?:[\s,·|–—-](?:.{0,80}|[^.]{0,160}))?$/u;

/** "Hanoi, 14 May 2025", and nothing else: where there is more it may be a sentence. */
const PLACE_AND_DATE =
  /^(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}, ){1,2}(?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}|\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)\.?$/u;

/** "Malaba, 15th January 2026 – Ministry of Roads": no sentence, with a date before a dash. */
const PLACED_LINE = /^[^.!?:]{0,60}\b(?:19|20)\d\d [–—·|] [^.!?]{0,120}$/;

/** "WASHINGTON, D.C. --", "November 14, 2024 – Dakar – …" */
const DATELINE = /^.{0,60}\d{4}.{0,40}? [–—-]+ /;

const PAGE_LINE =
  /^(?:(?:press|media|news) (?:release|statement|notice)\b.*\d|from (?:the )?(?:ministry|department|office|prime minister)\b[^.]*$|source: |photo: |read (?:also|more): |further reading: |.*\| .*\d{4}|.* [·–—] .*(?<!\d)(?:19|20)\d\d(?: [–—·] .*)?$)/i;

/** "REPUBLIC OF KENYA MINISTRY OF WATER", all in capitals, and the body that it ends with. */
const LETTERHEAD =
  /^(?=[^\p{Ll}]+$)(?=(?:THE )?(?:REPUBLIC|MINISTRY|DEPARTMENT|GOVERNMENT|OFFICE|EMBASSY|STATE|KINGDOM|FEDERAL|HM|HIS MAJESTY)\b).*?((?:FEDERAL )?(?:MINISTRY|DEPARTMENT|OFFICE|EMBASSY|GOVERNMENT)\b.*)?$/u;

/** "Ministry of Foreign Affairs of Japan", alone on its line. */
const BODY_LINE =
  /^(?:The )?(?:(?:Federal|Royal|State) )?(?:Ministry|Department|Office) (?:(?:of|for|and|the|&|\p{Lu}[\p{L}’'-]*)(?:,? |$)){2,12}$/u;

/** "The Hon Ada Lorne MP, Minister for Health and Aged Care": who speaks, and no headline. */
const HONOURABLE_LINE =
  /^(?=.*\b(?:Minister|Treasurer|Premier|Attorney-General|Secretary)\b)(?:The )?(?:Rt\.? )?Hon(?:ourable|\.)? (?:(?:of|for|and|the|to|in|&|\p{Lu}[\p{L}.’'-]*)(?:,? |$)){3,30}$/u;

/** "Hon Ada Lorne", "Minister for Health, Minister for Care": a line of names and offices alone. */
const OFFICE_LINE =
  /^(?:(?:The )?(?:Rt\.? )?Hon\.?|(?:Prime |Deputy |Associate |Assistant |Acting |Federal |Parliamentary |Cabinet )*(?:Minister|Secretary|Treasurer|Premier|Commissioner)(?: (?:for|of))?)(?: (?:(?:and|of|the|for|to|&) ){0,2}\p{Lu}[\p{L}’'-]*,?){1,16}$/u;

const PARTS = / [|·–—] |: /;

/** A part of such a line that names who publishes. */
const BODY =
  /\b(?:Ministry|Department|Office|Treasury|Affairs|Government|Agency|Council|Commission|Secretariat|Directorate|Embassy|Administration|Authority|NATO|Defence|Defense)\b/;

/** A part of a ministry that hands out its news. */
const OF_SPOKESMAN = /^Office of (?:the )?(?:Spokes|Press|Communications|Public Affairs)/;

const NOTES_BEGIN =
  /^(?:(?:notes?|information) (?:to|for) (?:the )?(?:editors?|journalists|press|media|reporters)|editors?[’']?s?[’']? notes?|(?:(?:further|explanatory|background|additional|technical|press|media) )?notes|(?:foot|end)notes|notes? (?:on|about) (?:the |these |our )?(?:figures|numbers|data|methods?|sources|terms)|sources|(?:media|press) (?:contacts?|enquiries|inquiries)|contacts?|about this (?:page|release|notice)|for (?:reference|information)|further reading|(?:associated|related|useful) (?:links|information|documents|content|products)|(?:for )?(?:more|further) information|see also|ends)[:.]?$/i;

/** "Media contact: Ada Lorne" says whom to ask, and not who publishes. */
const ASKED = /^(?:for )?(?:media|press) (?:contacts?|enquiries|inquiries|queries)\b/i;

const CONTACT =
  /^(?:(?:for )?(?:press|media|news|further)?\s?(?:and media )?(?:desk|office|contacts?|enquiries|inquiries|queries|relations|information)\b.{0,80}(?:\d{3}|@)|questions\? (?:call|write|contact)|(?:call|phone|ring|tel)\b.{0,40}\d{3}|.{0,40}(?:press|media|news) (?:desk|office|contact|relations)\b.{0,60}\d{3})/i;
