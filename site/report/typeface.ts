// The one typeface of everything that is typeset or drawn outside a browser: an open sans with every letter of
// Norwegian, Sámi and Ukrainian, taken from its package so that no machine's own fonts decide how a paper looks.
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

const require = createRequire(import.meta.url);

/** As its own files name it. */
export const typeface = "Source Sans 3";

/** The TrueType files of the cuts that the papers use. */
export const typefaceFiles = (): readonly string[] => [
  require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  require.resolve("@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf"),
  require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  require.resolve("@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf")
];

/** The same files, read. */
export const typefaceBlobs = (): Buffer[] => typefaceFiles().map((file) => readFileSync(file));
