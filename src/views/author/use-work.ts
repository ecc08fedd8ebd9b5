import { useDeferredValue, useMemo, useReducer } from "react";
import { type Known, knowArticle } from "../../author/candidates.ts";
import { type Decision, decide } from "../../author/decide.ts";
import { begin, type History, redo, step, undo } from "../../author/history.ts";
import type { Work } from "../../author/work.ts";
import { writeFiles } from "../../author/write-files.ts";
import { readBriefing } from "../../model/parse.ts";
import { panels } from "../../panels/index.ts";

type Turn =
  | {
      readonly do: "decide";
      readonly known: Known;
      readonly decision: Decision;
      readonly field: string | undefined;
    }
  | { readonly do: "undo" }
  | { readonly do: "redo" };

function turn(history: History<Work>, action: Turn): History<Work> {
  switch (action.do) {
    case "undo":
      return undo(history);
    case "redo":
      return redo(history);
    case "decide":
      return step(history, decide(history.now, action.known, action.decision), action.field);
  }
}

/** A work with all that can be done to it; each decision is a step that can be undone. */
export function useWork(first: Work) {
  const [history, act] = useReducer(turn, first, begin);
  const work = history.now;
  const { article } = work;
  const { lead } = work.own.article;
  const known = useMemo(() => knowArticle(article, lead), [article, lead]);
  return {
    work,
    known,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    /** @param field what is being typed in: further letters of it are the same step */
    decide: (decision: Decision, field?: string) => act({ do: "decide", known, decision, field }),
    undo: () => act({ do: "undo" }),
    redo: () => act({ do: "redo" }),
  };
}

export type AtWork = ReturnType<typeof useWork>;

const IDS = panels.map(({ id }) => id);

/** The briefing that a work is so far, and its faults: after the press of a key has been answered. */
export function useRead(work: Work) {
  const later = useDeferredValue(work);
  return useMemo(() => readBriefing(later.id, writeFiles(later), IDS), [later]);
}
