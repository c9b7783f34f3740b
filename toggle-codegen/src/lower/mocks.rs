//! Builders of answers for tests: which setters they have, and what stands in a field that is not set.

use super::Lowering;
use crate::ir::{self, OutputType};
use crate::names::{Scope, value_name};
use crate::schema::{TypeDefinition, TypeKind};

/// What a time is that nobody set, in the only form that [`OutputType::Custom`] is known to ask for.
const NO_TIME_IN_PARTICULAR: &str = "2000-01-01 00:00:00";

impl Lowering<'_> {
    /// Gives `object` and all inside it their mocks.
    pub(super) fn add_mocks(&self, object: &mut ir::Object) {
        object.mock = self.mock(object);
        for child in &mut object.children {
            self.add_mocks(child);
        }
    }

    fn mock(&self, object: &ir::Object) -> Option<ir::Mock> {
        let parent = self.schema.type_named(&object.graphql_type)?;
        // The constructor is taken, as in requests.
        let mut setters = Scope::with(&["new"]);
        let fields = object.fields.iter().map(|field| ir::MockField {
            setter: setters.take(field.name.clone()),
            null_setter: matches!(field.ty, OutputType::Nullable(_))
                .then(|| setters.take(format!("{}_null", field.name))),
            leaf: self.mock_leaf(parent, field),
        });
        let fields = fields.collect();
        let spreads = object.spreads.iter();
        let spreads = spreads.map(|spread| setters.take(spread.name.clone()));
        let spreads = spreads.collect();
        let members = object
            .members
            .iter()
            .flat_map(|members| &members.variants)
            .map(|member| setters.take(format!("on_{}", value_name(&member.typename))));
        let members: Vec<String> = members.collect();
        Some(ir::Mock {
            typename: self.mock_typename(parent, object),
            is_abstract: parent.kind != TypeKind::Object,
            other: (parent.kind != TypeKind::Object).then(|| setters.take("on_other".to_owned())),
            fields,
            spreads,
            members,
        })
    }

    /// The object type that a mock is of unless told otherwise: the first of which something is
    /// selected, so that a mock shows what the query is about.
    fn mock_typename(&self, parent: &TypeDefinition, object: &ir::Object) -> String {
        let mut members = object.members.iter().flat_map(|members| &members.variants);
        if let Some(member) = members.next() {
            return member.typename.clone();
        }
        let mut narrowed = object.spreads.iter().filter_map(|part| part.types.as_ref());
        if let Some(first) = narrowed.find_map(|types| types.applies_to.first()) {
            return first.clone();
        }
        let possible = self.schema.possible_types(parent);
        possible.first().copied().unwrap_or(&parent.name).to_owned()
    }

    /// What stands in a leaf that is not set: `1`, `false`, the first value of an enum, and for a
    /// text the key that it stands at.
    fn mock_leaf(&self, parent: &TypeDefinition, field: &ir::Field) -> ir::MockLeaf {
        if field.wire == "__typename" {
            return ir::MockLeaf::Typename;
        }
        if is(&field.ty, "toggle_runtime::UtcDateTime") {
            return ir::MockLeaf::Text(NO_TIME_IN_PARTICULAR.to_owned());
        }
        if is(&field.ty, "toggle_runtime::Pence") {
            return ir::MockLeaf::Int;
        }
        let definition = self.schema.field_of(parent, &field.wire);
        let leaf =
            definition.and_then(|definition| self.schema.type_named(definition.ty.inner_name()));
        let text = || ir::MockLeaf::Text(field.key.clone());
        let Some(leaf) = leaf else { return text() };
        match (leaf.kind, leaf.name.as_str()) {
            (TypeKind::Enum, _) => leaf
                .values
                .first()
                .map_or_else(text, |value| ir::MockLeaf::Text(value.name.clone())),
            (_, "Int") => ir::MockLeaf::Int,
            (_, "Float") => ir::MockLeaf::Float,
            (_, "Boolean") => ir::MockLeaf::Boolean,
            (_, "ID") => ir::MockLeaf::Text("1".to_owned()),
            _ => text(),
        }
    }
}

/// Whether it holds the runtime's own type `wanted`, which reads no other form.
fn is(ty: &OutputType, wanted: &str) -> bool {
    match ty {
        OutputType::Custom(path) => path.trim_start_matches("::") == wanted,
        OutputType::Nullable(inner) | OutputType::List(inner) | OutputType::Boxed(inner) => {
            is(inner, wanted)
        }
        _ => false,
    }
}
