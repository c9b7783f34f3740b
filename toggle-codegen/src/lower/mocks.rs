//! Builders of answers for tests: which setters they have, and what stands in a field that is not set.

use std::collections::BTreeSet;

use super::Lowering;
use super::mocked::Wanted;
use super::object::coordinate;
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
        let fields = object.fields.iter().map(|field| {
            may_come(field.conditional, &field.condition).then(|| ir::MockField {
                setter: setters.own_name(&field.name),
                null_setter: field
                    .nullable
                    .then(|| setters.own_name(&format!("{}_null", field.name))),
                leaf: self.mock_leaf(parent, field),
                unread: self.unread(parent, field),
            })
        });
        let fields = fields.collect();
        let spreads = object.spreads.iter().map(|spread| {
            let applies = |types: &ir::SpreadTypes| !types.applies_to.is_empty();
            let may_come = may_come(spread.conditional, &spread.condition)
                && spread.types.as_ref().is_none_or(applies);
            may_come.then(|| setters.own_name(&spread.name))
        });
        let spreads = spreads.collect();
        let members = object
            .members
            .iter()
            .flat_map(|members| &members.variants)
            .map(|member| setters.own_name(&format!("on_{}", value_name(&member.typename))));
        let members: Vec<String> = members.collect();
        Some(ir::Mock {
            typename: self.mock_typename(parent, object),
            is_abstract: parent.kind != TypeKind::Object,
            other: (parent.kind != TypeKind::Object).then(|| setters.own_name("on_other")),
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

    /// What the field's leaf is mapped by, where nobody knows whether the Rust type reads what stands in
    /// it unless a value is given.
    fn unread(&self, parent: &TypeDefinition, field: &ir::Field) -> Option<String> {
        let path = custom(&field.ty)?;
        let scalar = self.schema.field_of(parent, &field.wire)?.ty.inner_name();
        let coordinate = coordinate(parent, &field.wire);
        let is_known = of_path(path).is_some()
            || reads_any_text(path)
            || self.options.mocked(scalar, &coordinate).is_some();
        if is_known {
            return None;
        }
        let by_place = self.options.scalar_at(&coordinate).is_some();
        Some(if by_place {
            coordinate
        } else {
            scalar.to_owned()
        })
    }

    /// What stands in a leaf that is not set: `1`, `false`, the first value of an enum, and for a
    /// text the key that it stands at.
    fn mock_leaf(&self, parent: &TypeDefinition, field: &ir::Field) -> ir::MockLeaf {
        if field.wire == "__typename" {
            return ir::MockLeaf::Typename;
        }
        let definition = self.schema.field_of(parent, &field.wire);
        let scalar = definition.map_or("", |definition| definition.ty.inner_name());
        let path = custom(&field.ty);
        let leaf = self.schema.type_named(scalar);
        let text = || ir::MockLeaf::Text(field.key.clone());
        let Some(leaf) = leaf else { return text() };
        let given = self
            .options
            .mocked(scalar, &coordinate(parent, &field.wire));
        // One that does not fit has been refused, where there is an attribute.
        if let Some(leaf) = given.and_then(|json| Wanted::of(leaf, path).leaf(json).ok()) {
            return leaf;
        }
        if let Some(leaf) = path.and_then(of_path) {
            return leaf;
        }
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

/// Whether there are variables for which an answer has it.
fn may_come(conditional: bool, condition: &ir::Condition) -> bool {
    !conditional || !condition.is_empty()
}

/// The Rust type that a scalar inside is mapped to.
fn custom(ty: &OutputType) -> Option<&str> {
    match ty {
        OutputType::Custom(path) => Some(known_as(path)),
        OutputType::Nullable(inner) | OutputType::List(inner) | OutputType::Boxed(inner) => {
            custom(inner)
        }
        _ => None,
    }
}

/// The path as it is commonly written.
pub(crate) fn known_as(path: &str) -> &str {
    let path = path.trim().trim_start_matches("::");
    let in_crates = ["std::primitive::", "core::primitive::"];
    let mut primitive = in_crates
        .iter()
        .filter_map(|start| path.strip_prefix(start));
    primitive.next().unwrap_or(path)
}

/// What a Rust type reads that is known; `None` where any other may stand too.
pub(super) fn of_path(path: &str) -> Option<ir::MockLeaf> {
    Some(match path {
        "toggle_runtime::UtcDateTime" => ir::MockLeaf::Text(NO_TIME_IN_PARTICULAR.to_owned()),
        "toggle_runtime::Pence" => ir::MockLeaf::Int,
        path if is_integer(path) => ir::MockLeaf::Int,
        "f32" | "f64" => ir::MockLeaf::Float,
        "bool" => ir::MockLeaf::Boolean,
        "char" => ir::MockLeaf::Text("a".to_owned()),
        _ => return None,
    })
}

/// Whether it is an integer of Rust's own.
pub(super) fn is_integer(path: &str) -> bool {
    const KNOWN: &[&str] = &[
        "i128", "i16", "i32", "i64", "i8", "isize", "u128", "u16", "u32", "u64", "u8", "usize",
    ];
    KNOWN.contains(&path)
}

/// Whether it reads any text, or any JSON at all.
pub(super) fn reads_any_text(path: &str) -> bool {
    const KNOWN: &[&str] = &[
        "String",
        "serde_json::Value",
        "std::string::String",
        "toggle_runtime::Id",
        "toggle_runtime::Value",
    ];
    KNOWN.contains(&path)
}

/// The scalars in the mocks of `module` of which a value is wanted, by the names or coordinates that
/// they are mapped by; each once.
pub(crate) fn unread(module: &ir::Module) -> BTreeSet<&str> {
    let data = module.operations.iter().map(|operation| &operation.data);
    let mut open: Vec<&ir::Object> = data.chain(&module.fragments).collect();
    let mut found = BTreeSet::new();
    while let Some(object) = open.pop() {
        let fields = object
            .mock
            .iter()
            .flat_map(|mock| mock.fields.iter().flatten());
        found.extend(fields.filter_map(|field| field.unread.as_deref()));
        open.extend(&object.children);
    }
    found
}
