// A project as Framework's documentation has it: default theme, sidebar, contents, pager. Packages come from
// node_modules and the web font is left out for one reason only: the benchmark has no network.
import "../../site/framework/hermetic.ts";

export default {
  title: "Default page",
  globalStylesheets: []
};
