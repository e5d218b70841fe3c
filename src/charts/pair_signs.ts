/** Lets both ends of each line of a drawn map say the name that the line carries, and lead where the name does. */
export function tellPairs(svg: Element): void {
  const names = [...svg.querySelectorAll("text:not([font-weight])")];
  const ends = svg.querySelectorAll('circle[fill="var(--accent)"]');
  ends.forEach((end, index) => {
    const name = names[Math.floor(index / 2)]!;
    end.setAttribute("data-says", name.textContent ?? "");
    const href = name.querySelectorAll("[data-href]")[index % 2]?.getAttribute("data-href");
    if (href) end.setAttribute("data-href", href);
  });
}
