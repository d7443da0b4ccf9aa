// @ts-check

/**
 * As much of npm's bill as is worked on here.
 * @typedef {{ 'bom-ref': string, name: string, scope?: string }} Component
 * @typedef {{ ref: string, dependsOn: string[] }} Dependency
 * @typedef {{ metadata: { component: object }, components: Component[], dependencies: Dependency[] }} Bill
 */

/**
 * The package that a bundled module is of.
 * @param {string} module its path, or what the builder calls it
 * @returns {string | undefined} undefined where it is our own, or made by the builder
 */
export function packageOf(module) {
  return module.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
}

/**
 * A bill of materials (CycloneDX 1.5) of what goes into the extension: npm's of the packages that ship, and besides
 * them what the builder puts in of its own.
 * @param {object} from
 * @param {string} from.name what the project is called: npm calls it by its folder's name
 * @param {Bill} from.shipped npm's bill without what only tests and builds
 * @param {Bill} from.all npm's bill with all of it
 * @param {readonly string[]} from.modules what the builder bundled
 * @returns {Bill}
 */
export function billOf({ name, shipped, all, modules }) {
  const listed = new Set(shipped.components.map((component) => component.name));
  const bundled = new Set(modules.map(packageOf));
  const besides = all.components
    .filter((component) => bundled.has(component.name) && !listed.has(component.name))
    .map((component) => ({ ...component, scope: 'required' }));
  const { component } = shipped.metadata;
  return {
    ...shipped,
    metadata: { ...shipped.metadata, component: { ...component, name, type: 'application' } },
    components: [...shipped.components, ...besides],
    dependencies: [
      ...shipped.dependencies,
      ...besides.map((one) => ({ ref: one['bom-ref'], dependsOn: [] })),
    ],
  };
}
