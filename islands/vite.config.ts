import { defineConfig } from "vite";

// The islands are built into the package, from where the wheel takes them; chunks find one another by relative addresses.
export default defineConfig({
  base: "./",
  publicDir: false,
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
