//! Abstract types: what is selected of narrower types, and the enum of members.

use super::Lowering;
use super::merge::{Merged, Narrowed};
use super::object::{Naming, Selected};
use super::presence::Presence;
use crate::ir;
use crate::names::{Role, Scope};

impl<'a> Lowering<'a> {
    /// A field for each interface or union that some of the values are of.
    pub(super) fn add_narrowed(
        &self,
        object: &mut ir::Object,
        selected: &Selected<'a>,
        merged: &Merged<'a>,
        names: &mut Scope,
        scope: &mut Scope,
    ) {
        for narrowed in &merged.narrowed {
            let child = self.narrowed_child(narrowed, &narrowed.presence, scope);
            let (conditional, condition) = narrowed.presence.within(&selected.presence);
            object.spreads.push(ir::Spread {
                name: names.value_name_as(&narrowed.ty.name, Role::Narrowed),
                doc: format!(
                    "What is selected of `{0}`, when it is of that type.",
                    narrowed.ty.name
                ),
                ty: ir::SpreadType::Child {
                    module_name: object.module_name.clone(),
                    type_name: child.type_name.clone(),
                },
                conditional,
                condition,
                types: Some(self.types_within(selected.parent, narrowed.ty)),
                drafted: false,
                boxed: false,
            });
            object.children.push(child);
        }
    }

    /// The enum of the object types of which something is selected.
    pub(super) fn add_members(
        &self,
        object: &mut ir::Object,
        selected: &Selected<'a>,
        merged: &Merged<'a>,
        names: &mut Scope,
        scope: &mut Scope,
    ) {
        if merged.members.is_empty() {
            return;
        }
        let is_enum = object.fields.is_empty() && object.spreads.is_empty();
        let type_name = if is_enum {
            object.type_name.clone()
        } else {
            scope.own_name("On")
        };
        let wires = merged.members.iter().map(|member| member.ty.name.as_str());
        let mut variant_names = Scope::of(wires);
        let mut variants = Vec::new();
        for member in &merged.members {
            let child = self.narrowed_child(member, &selected.presence, scope);
            let wire = &member.ty.name;
            variants.push(ir::Member {
                name: variant_names.variant_name(wire),
                typename: wire.clone(),
                doc: format!("It is of the type `{wire}`."),
                type_name: child.type_name.clone(),
                boxed: false,
            });
            object.children.push(child);
        }
        let doc = if is_enum {
            object.doc.clone()
        } else {
            format!("What kind of `{}` it is.", selected.parent.name)
        };
        object.members = Some(ir::Members {
            field: (!is_enum).then(|| names.own_name("on")),
            type_name,
            doc,
            variants,
            other: variant_names.own_name("Other"),
            drafted: false,
        });
    }

    /// The type for what is selected of a narrower type.
    fn narrowed_child(
        &self,
        narrowed: &Narrowed<'a>,
        presence: &Presence<'a>,
        scope: &mut Scope,
    ) -> ir::Object {
        let wire = &narrowed.ty.name;
        let (type_name, module_name) = scope.type_and_module(wire, Role::Narrowed);
        let naming = Naming {
            type_name,
            module_name: Some(module_name),
        };
        let doc = narrowed
            .ty
            .description
            .clone()
            .unwrap_or_else(|| format!("What is selected of the type `{wire}`."));
        let selected = Selected {
            parent: narrowed.ty,
            parts: narrowed.parts.clone(),
            spreads: narrowed.spreads.clone(),
            presence: presence.clone(),
        };
        self.object(naming, doc, &selected, &mut Scope::default())
    }
}
