// Where the site will stand: what needs a whole address (site map, canonical address, preview picture, citation) has
// its base from here, and is left out where nobody has said it.
import {exitCodes, KommunebroError} from "../loaders/errors.ts";

/**
 * The address of the site with a slash at its end, `https://example.org/kommunebro/`; undefined where none is given.
 * @param given the environment's `SITE_URL`
 * @throws KommunebroError where it is no address that a page could stand at
 */
export function siteUrl(given: string | undefined = process.env.SITE_URL): string | undefined {
  if (given === undefined || given === "") return undefined;
  const refuse = (why: string): never => {
    throw new KommunebroError(
      `SITE_URL is ${JSON.stringify(given)}: ${why} Write it like https://example.org/kommunebro/`,
      exitCodes.usage
    );
  };
  if (/\s/.test(given)) return refuse("an address has no blanks.");
  if (!/^https?:\/\//i.test(given)) return refuse("it begins with neither https:// nor http://.");
  const url = URL.canParse(given) ? new URL(given) : refuse("this cannot be read as an address.");
  if (url.username || url.password) return refuse("a name or a password in it would stand on every page.");
  if (url.search || url.hash) return refuse("it is the base of all addresses, so it has no ? and no #.");
  if (/%20/i.test(url.pathname)) return refuse("the folder of a site has no blanks in its name.");
  if (/\.html?$/i.test(url.pathname)) return refuse("it names a page, and not the folder of the site.");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The whole address of a path such as `/nb/coverage`, below `base`. */
export function wholeAddress(base: string, path: string): string {
  return new URL(path.replace(/^\//, "").replace(/(^|\/)index$/, "$1"), base).href;
}
