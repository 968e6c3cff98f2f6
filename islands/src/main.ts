// What every page of the desk loads: htmx, keys, and the islands that the page names.

import "htmx.org";
import { mountAll } from "./mount";
import { listen } from "./keys";

listen();
void mountAll(document);
document.addEventListener("htmx:afterSwap", (event) => {
  void mountAll(event.target as Element);
});
