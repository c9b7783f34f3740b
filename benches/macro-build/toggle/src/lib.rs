//! Nothing: the dependency is what is measured.
