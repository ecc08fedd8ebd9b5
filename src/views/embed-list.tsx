import { quoted } from "../model/quoted.ts";
import { claimIds, columnOf, type Series, say } from "../model/series.ts";
import { Cited } from "../ui/cite.tsx";
import { Disputed } from "../ui/elsewhere.tsx";
import drawings from "./embed-drawings.module.css";
import { leftAfter } from "./embed-left.tsx";
import css from "./embed-list.module.css";
import { distinct, type Item, itemsOf, type Kind, leadOf, sentenceOf } from "./embed-series.ts";

/** So few items, with no figure above them, fill a large frame by their type. */
const FEW = 2;

interface ItemsProps {
  /** Whether no figure stands above. */
  readonly alone: boolean;
  /** Whether a message does. */
  readonly headed: boolean;
  /** What they stand in, or under. */
  readonly kind: Kind;
  readonly lists: readonly Series[];
  /** Stand between the first list and the others. */
  readonly quotations: readonly Series[];
}

/**
 * Those of a further list begin with what it is: what was discussed is not what was done. Each that
 * fits covers, with its own, what the one before says of how many are left.
 */
export function Items({ alone, headed, kind, lists, quotations }: ItemsProps) {
  const all = distinct(lists).length;
  const shown = itemsOf(lists);
  const few = alone && shown.length <= FEW;
  const items = shown.map((item, index) => (
    <ListItem
      key={`${item.series.id} ${claimIds(item.row)} ${sentenceOf(item.series, item.row)}`}
      item={item}
      lead={leadOf(item, item.series === lists[0])}
      left={leftAfter(index, all)}
      withQuote={few}
    />
  ));
  const size = few ? css.few : SIZES[kind];
  const only = kind === "list" && alone && !headed;
  const own = lists[0]?.rows.length ?? 0;
  return (
    <ul className={[css.items, size, only && css.only].filter(Boolean).join(" ")}>
      {items.slice(0, own)}
      {quotations.map((series) => (
        <Quotation key={series.id} series={series} />
      ))}
      {items.slice(own)}
    </ul>
  );
}

const SIZES: Partial<Record<Kind, string | undefined>> = { list: css.many, tall: css.small };

interface ListItemProps {
  readonly item: Item;
  readonly lead: string | undefined;
  readonly left: string | undefined;
  /** Whether the article's own words follow, where the frame is large. */
  readonly withQuote: boolean;
}

function ListItem({ item: { series, row }, lead, left, withQuote }: ListItemProps) {
  return (
    <li data-series={series.id} data-claim={claimIds(row)} data-left={left}>
      {lead && <p className={drawings.left}>{lead}</p>}
      <Cited sources={row.sources}>{sentenceOf(series, row)}</Cited>
      <Disputed row={row} />
      {withQuote &&
        row.sources.map(
          (source) =>
            source.kind === "claim" && (
              <blockquote key={source.id} className={css.quoted}>
                {quoted(source.quote)}
              </blockquote>
            ),
        )}
    </li>
  );
}

/** Whole, with who said it, or not there. */
function Quotation({ series }: { readonly series: Series }) {
  const [quote, name] = [columnOf(series, "quote"), columnOf(series, "name")];
  return series.rows.map(
    (row) =>
      quote &&
      name && (
        <li key={say(row, quote)} data-series={series.id} data-claim={claimIds(row)}>
          <blockquote className={css.said}>{say(row, quote)}</blockquote>
          <Cited sources={row.sources}>{say(row, name)}</Cited>
        </li>
      ),
  );
}
