import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";

// The islands are built into the package, from where the wheel takes them; chunks find one another by relative addresses.
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [licences()],
  build: {
    outDir: "../src/parallax/web/static/built",
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: false,
    assetsDir: ".",
    target: "es2022",
    rollupOptions: { input: "src/main.ts" },
  },
});

// The licences of all packages that are bundled, as they ask for, in one file beside the bundle.
function licences(): Plugin {
  return {
    name: "licences",
    generateBundle() {
      const homes = new Set<string>();
      for (const module of this.getModuleIds()) {
        const home = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
        if (home && existsSync(join(home, "package.json"))) homes.add(home);
      }
      const source = [...homes].sort().map(licenceOf).join("\n\n");
      this.emitFile({ type: "asset", fileName: "licences.txt", source });
    },
  };
}

function licenceOf(home: string): string {
  const told = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const file = readdirSync(home).find((name) => /^licen[cs]e/i.test(name));
  const text = file ? readFileSync(join(home, file), "utf8").trim() : "";
  return `${told.name} ${told.version} (${told.license})\n\n${text}\n`;
}
