// The editor of the workbench, with colours and completion; it stands in the place of the plain field.
import {autocompletion, completionKeymap} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap} from "@codemirror/commands";
import {PostgreSQL, sql} from "@codemirror/lang-sql";
import {HighlightStyle, syntaxHighlighting} from "@codemirror/language";
import {setDiagnostics} from "@codemirror/lint";
import {EditorState} from "@codemirror/state";
import {EditorView, keymap} from "@codemirror/view";
import {tags} from "@lezer/highlight";
import {type OfferedColumn, offeredNames} from "./offered_names.js";

export interface EditorActs {
  readonly text: string;
  readonly label: string;
  readonly columns: () => readonly OfferedColumn[];
  readonly run: () => void;
  readonly changed: (text: string) => void;
}

export interface AskEditor {
  readonly text: () => string;
  readonly setText: (text: string) => void;
  readonly insert: (text: string) => void;
  /** Underlines from a place to the end of its word, or nothing. */
  readonly underline: (at: number | null, message: string) => void;
  readonly focus: () => void;
}

const colors = HighlightStyle.define([
  {tag: tags.keyword, color: "var(--code-keyword)"},
  {tag: tags.string, color: "var(--code-string)"},
  {tag: tags.number, color: "var(--code-number)"},
  {tag: tags.comment, color: "var(--code-comment)"}
]);

/** Puts the editor into a host, in place of what was there. */
export function startEditor(host: HTMLElement, acts: EditorActs): AskEditor {
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: acts.text,
      extensions: [
        history(),
        sql({dialect: PostgreSQL}),
        syntaxHighlighting(colors),
        autocompletion({override: [(context) => offeredNames(context, acts.columns())]}),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({"aria-label": acts.label, spellcheck: "false"}),
        EditorView.updateListener.of(({docChanged, state}) => docChanged && acts.changed(state.doc.toString())),
        keymap.of([{key: "Mod-Enter", run: () => runs(acts)}, ...completionKeymap, ...defaultKeymap, ...historyKeymap])
      ]
    })
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: text}}),
    insert: (text) => view.dispatch(view.state.replaceSelection(text)),
    underline: (at, message) => {
      const length = view.state.doc.length;
      const from = Math.min(at ?? 0, length);
      const word = /^[\p{L}\p{N}_"]*/u.exec(view.state.doc.sliceString(from))?.[0].length ?? 0;
      const fault = {from, to: Math.min(length, from + Math.max(1, word)), severity: "error" as const, message};
      view.dispatch(setDiagnostics(view.state, at === null ? [] : [fault]));
    },
    focus: () => view.focus()
  };
}

/** The key is taken, and does nothing else. */
function runs(acts: EditorActs): true {
  acts.run();
  return true;
}
