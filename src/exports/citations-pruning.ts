import type { StyleElement, StyleNode } from 'citeproc';
import { decideBranch, isAbsent } from './citations-conditions.ts';
import type { ItemShape } from './citations-style-tree.ts';
import { listElements, listWords } from './citations-style-tree.ts';

/*
 * A style is written for works of all types and with all variables; most of it prints nothing for any one of them, and
 * finding that out is most of what citeproc does. For items of one shape it can be found out once.
 *
 * What makes this more than leaving out empty parts is how citeproc suppresses groups. A group has a flag `attempt`.
 * A variable that is empty sets it; a group in it that printed nothing sets it to that group's own. A group without any
 * variable that printed is shown if it printed a term and the flag is not set. So a part that prints nothing may be left
 * out only where nobody will ask for the flag, or where another part sets it anew.
 */

/**
 * How a part of a style is pruned: `free` where nobody will ask for its flag; `flagged` where somebody may; `choices`
 * where only decided choices are replaced, for in a `substitute` even what prints nothing may end the search.
 */
type Mode = 'free' | 'flagged' | 'choices';

/** What a part does: prints perhaps, prints perhaps a term, or prints nothing and sets the flag, or unsets it. */
type Effect = 'prints' | 'term' | 'sets' | 'unsets';

interface Part {
  readonly element: StyleElement;
  readonly effect: Effect;
}

/** The parts that a style has for items of one shape: its entries in a bibliography read the same. */
export function pruneStyle(style: StyleElement, shape: ItemShape): StyleElement {
  const pruner = new Pruner(style, shape);
  const children = listElements(style.children)
    .filter(({ name }) => name !== 'macro')
    .map((child) =>
      child.name === 'bibliography' ? pruner.pruneBibliography(child) : copy(child),
    );
  return { ...copy(style), children: [...children, ...pruner.listMacros()] };
}

/** Citeproc writes into the elements it is given. */
function copy(element: StyleElement): StyleElement {
  const children = element.children.map((node) => (typeof node === 'string' ? node : copy(node)));
  return { name: element.name, attrs: { ...element.attrs }, children };
}

class Pruner {
  readonly #shape: ItemShape;
  readonly #sources: ReadonlyMap<string, StyleElement>;
  /** Macros as they were asked for, by name and mode. */
  readonly #macros = new Map<string, Part>();

  constructor(style: StyleElement, shape: ItemShape) {
    this.#shape = shape;
    const macros = listElements(style.children).filter(({ name }) => name === 'macro');
    this.#sources = new Map(macros.map((macro) => [macro.attrs.name ?? '', macro]));
  }

  pruneBibliography(bibliography: StyleElement): StyleElement {
    const children = listElements(bibliography.children).map((child) =>
      child.name === 'layout' ? this.#pruneGroup(child, 'free').element : copy(child),
    );
    return { ...copy(bibliography), children };
  }

  /** All macros that pruned parts call. */
  listMacros(): readonly StyleElement[] {
    return [...this.#macros.values()].map(({ element }) => element);
  }

  #pruneAll(nodes: readonly StyleNode[], mode: Mode): readonly Part[] {
    return listElements(nodes).flatMap((element) => this.#prune(element, mode));
  }

  #prune(element: StyleElement, mode: Mode): readonly Part[] {
    switch (element.name) {
      case 'choose':
        return this.#pruneChoice(element, mode);
      case 'group':
        return [this.#pruneGroup(element, mode)];
      case 'text':
        return [this.#pruneText(element, mode)];
      case 'names':
        return [this.#pruneNames(element)];
      case 'label':
        return [{ element: copy(element), effect: 'term' }];
      default:
        return [{ element: copy(element), effect: this.#isEmpty(element) ? 'sets' : 'prints' }];
    }
  }

  #isEmpty({ attrs }: StyleElement): boolean {
    const variables = listWords(attrs.variable);
    return variables.length > 0 && variables.every((name) => isAbsent(name, this.#shape));
  }

  #pruneText(text: StyleElement, mode: Mode): Part {
    const { variable, macro } = text.attrs;
    if (macro !== undefined) return this.#pruneCall(text, macro, mode);
    if (variable === undefined) return { element: copy(text), effect: 'term' };
    return { element: copy(text), effect: this.#isEmpty(text) ? 'sets' : 'prints' };
  }

  #pruneCall(text: StyleElement, macro: string, mode: Mode): Part {
    const name = `${macro} ${mode}`;
    const source = this.#sources.get(macro);
    if (!source) throw new Error(`The style has no macro "${macro}".`);
    if (mode !== 'choices' && Object.keys(text.attrs).length === 1) {
      return this.#pruneGroup({ name: 'group', attrs: {}, children: source.children }, mode);
    }
    const part = this.#macros.get(name) ?? this.#pruneGroup(source, mode);
    const element = { ...part.element, attrs: { ...part.element.attrs, name } };
    this.#macros.set(name, { ...part, element });
    return {
      element: { ...copy(text), attrs: { ...text.attrs, macro: name } },
      effect: part.effect,
    };
  }

  #pruneNames(names: StyleElement): Part {
    const isEmpty = this.#isEmpty(names);
    const children = listElements(names.children).map((child) =>
      child.name === 'substitute' ? this.#pruneSubstitute(child) : copy(child),
    );
    const isReplaced = children.some(({ name }) => name === 'substitute');
    return {
      element: { ...copy(names), children },
      effect: isEmpty && !isReplaced ? 'sets' : 'prints',
    };
  }

  /** A choice counts as one candidate, whatever its branches hold: it stays. */
  #pruneSubstitute(substitute: StyleElement): StyleElement {
    const children = listElements(substitute.children).flatMap((child) => {
      if (child.name === 'choose') return [this.#keepCalls(child)];
      return this.#prune(child, 'choices').map(({ element }) => element);
    });
    return { ...copy(substitute), children };
  }

  #pruneChoice(choice: StyleElement, mode: Mode): readonly Part[] {
    const decided = listElements(choice.children).map((branch) => ({
      branch,
      isTaken: decideBranch(branch, this.#shape),
    }));
    const first = decided.find(({ isTaken }) => isTaken !== false);
    if (!first) return [];
    if (first.isTaken === true) return this.#pruneAll(first.branch.children, mode);
    return [{ element: this.#keepCalls(choice), effect: 'prints' }];
  }

  /** An element as it is, but for the names of macros that it calls. */
  #keepCalls(element: StyleElement): StyleElement {
    const { macro } = element.attrs;
    if (element.name === 'text' && macro !== undefined) {
      return this.#pruneCall(element, macro, 'choices').element;
    }
    const children = listElements(element.children).map((child) => this.#keepCalls(child));
    return { ...copy(element), children };
  }

  #pruneGroup(group: StyleElement, mode: Mode): Part {
    const known = this.#pruneAll(group.children, mode);
    const isAsked = mode === 'free' && known.some(mayPrintTerm);
    const parts = isAsked ? this.#pruneAll(group.children, 'flagged') : known;
    const kept = dropEmpty(parts, isAsked ? 'flagged' : mode);
    const children = kept.map(({ element }) => element);
    const pruned = { element: { ...copy(group), children }, effect: toEffect(parts) };
    return mode === 'choices' ? pruned : unwrap(pruned, kept);
  }
}

/** A group that adds nothing to the one part in it: the part by itself. */
function unwrap(group: Part, [only, ...others]: readonly Part[]): Part {
  const { element } = group;
  const isPlain =
    element.name === 'group' && Object.keys(element.attrs).every((name) => name === 'delimiter');
  const isAlone = only?.effect === 'prints' && others.length === 0 && only.element.name === 'group';
  return isPlain && isAlone ? only : group;
}

function mayPrintTerm({ element, effect }: Part): boolean {
  return effect === 'term' || element.name === 'choose';
}

function dropEmpty(parts: readonly Part[], mode: Mode): readonly Part[] {
  const isEmpty = (part: Part | undefined): boolean =>
    part?.effect === 'sets' || part?.effect === 'unsets';
  switch (mode) {
    case 'choices':
      return parts;
    case 'free':
      return parts.filter((part) => !isEmpty(part));
    case 'flagged':
      return parts.filter(
        (part, index) =>
          !isEmpty(part) ||
          !(isEmpty(parts[index + 1]) || (index === 0 && part.effect === 'unsets')),
      );
  }
}

/** What a group of parts does as a whole. */
function toEffect(parts: readonly Part[]): Effect {
  const effects = parts.map(({ effect }) => effect);
  if (effects.includes('prints')) return 'prints';
  const flag = effects.findLast((effect) => effect !== 'term');
  if (flag === 'sets') return 'sets';
  return effects.includes('term') ? 'prints' : 'unsets';
}
