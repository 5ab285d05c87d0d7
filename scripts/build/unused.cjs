// Stands, in bundles, for a module of a package that nothing of ours calls.
module.exports = {};
