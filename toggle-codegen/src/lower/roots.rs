//! The types in a module's root: enums, input objects and fragments, and what they are called there or
//! in another module that has them.

use std::collections::BTreeMap;

use super::{Form, Lowering};
use crate::check::Checked;
use crate::input::{Options, Shared};
use crate::names::{Role, Scope, is_path};

/// The wire names of what is reached, each in order.
#[derive(Debug)]
pub(super) struct RootTypes {
    pub(super) enums: Vec<String>,
    pub(super) inputs: Vec<String>,
    pub(super) fragments: Vec<String>,
}

/// Their Rust names: of what another module has, the path.
#[derive(Debug, Default)]
pub(super) struct RootNames {
    pub(super) types: BTreeMap<String, String>,
    pub(super) type_modules: BTreeMap<String, String>,
    pub(super) fragments: BTreeMap<String, String>,
    pub(super) fragment_modules: BTreeMap<String, String>,
    /// What is taken in the root after all these.
    pub(super) scope: Scope,
}

/// What the module at `path` has that is made of `checked`.
pub(crate) fn shared(checked: &Checked<'_>, options: &Options, path: &str) -> Shared {
    let mut lowering = Lowering::new(checked, options, &Form::Module);
    let types = lowering.root_types();
    lowering.choose_names(&types, &Form::Module);
    let paths = |names: BTreeMap<String, String>| {
        let own = names.into_iter().filter(|(_, name)| !is_path(name));
        own.map(|(wire, name)| (wire, format!("{path}::{name}")))
            .collect()
    };
    Shared {
        types: paths(lowering.names.types),
        fragments: paths(lowering.names.fragments),
        fragment_modules: paths(lowering.names.fragment_modules),
    }
}

impl Lowering<'_> {
    pub(super) fn root_types(&self) -> RootTypes {
        let fragments = self.reached_fragments();
        let (inputs, enums) = self.reached_types(&fragments);
        RootTypes {
            enums,
            inputs,
            fragments,
        }
    }
}

impl RootNames {
    pub(super) fn choose(types: &RootTypes, shared: &Shared, mut scope: Scope) -> Self {
        let mut names = Self::default();
        let wires = types.enums.iter().chain(&types.inputs);
        scope.expect(wires.map(String::as_str));
        for wire in &types.enums {
            let path = shared.types.get(wire).cloned();
            let name = path.unwrap_or_else(|| scope.type_name(wire, Role::Enum));
            names.types.insert(wire.clone(), name);
        }
        for wire in &types.inputs {
            if let Some(path) = shared.types.get(wire) {
                names.types.insert(wire.clone(), path.clone());
                continue;
            }
            let (name, module) = scope.type_and_module(wire, Role::Input);
            names.types.insert(wire.clone(), name);
            names.type_modules.insert(wire.clone(), module);
        }
        scope.expect(types.fragments.iter().map(String::as_str));
        for wire in &types.fragments {
            let path = shared.fragments.get(wire).cloned();
            let module = shared.fragment_modules.get(wire).cloned();
            let (name, module) = path
                .zip(module)
                .unwrap_or_else(|| scope.type_and_module(wire, Role::Fragment));
            names.fragments.insert(wire.clone(), name);
            names.fragment_modules.insert(wire.clone(), module);
        }
        names.scope = scope;
        names
    }
}
