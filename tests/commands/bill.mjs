/**
 * The fields of npm's bill that are used here.
 * @typedef {{ 'bom-ref': string, name: string, scope?: string }} Component
 * @typedef {{ ref: string, dependsOn: string[] }} Dependency
 * @typedef {{ metadata: { component: object }, components: Component[], dependencies: Dependency[] }} Bill
 */

/**
 * @param {string} module its path, or what the builder calls it
 * @returns {string | undefined} undefined where it is our own, or made by the builder
 */
export function packageOf(module) {
  return module.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1];
}

/**
 * A bill of materials (CycloneDX 1.5) of the extension: npm's list of the packages that ship, and what the builder
 * adds.
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
