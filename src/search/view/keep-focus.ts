/**
 * Draws a part of the page anew and leaves the focus where a keyboard was: on the control that had it, known by its
 * `data-focus`, or on what `orElse` names where that is gone.
 * @param orElse called after the drawing, where the control that had the focus is not there any more
 */
export function keepingFocus(
  place: Element,
  draw: () => void,
  orElse: () => HTMLElement | null | undefined = () => undefined,
): void {
  const focused = document.activeElement;
  const had = focused instanceof HTMLElement && place.contains(focused) ? focused : undefined;
  draw();
  if (!had || document.activeElement === had) return;
  const key = had.dataset.focus;
  const same =
    key === undefined
      ? null
      : place.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`);
  (same ?? orElse())?.focus({ preventScroll: true });
}
