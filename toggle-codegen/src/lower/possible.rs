//! Which object types the abstract types are that something hangs on: once for the module, however many
//! places ask.

use std::collections::BTreeSet;

use super::Lowering;
use crate::ir;

impl Lowering<'_> {
    /// The lists that the spreads in `objects` and below them name.
    pub(super) fn possible_types<'a>(
        &self,
        objects: impl Iterator<Item = &'a ir::Object>,
    ) -> Vec<ir::PossibleTypes> {
        let mut names = BTreeSet::new();
        objects.for_each(|object| collect(object, &mut names));
        let lists = names.into_iter().filter_map(|name| {
            let possible = self.schema.possible_types(self.schema.type_named(name)?);
            Some(ir::PossibleTypes {
                name: name.to_owned(),
                types: possible.into_iter().map(str::to_owned).collect(),
            })
        });
        lists.collect()
    }
}

fn collect<'a>(object: &'a ir::Object, names: &mut BTreeSet<&'a str>) {
    let spreads = object.spreads.iter();
    for types in spreads.filter_map(|spread| spread.types.as_ref()) {
        names.extend([types.of.as_str(), &types.among]);
    }
    for child in &object.children {
        collect(child, names);
    }
}
