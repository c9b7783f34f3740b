//! Operations that answer a list a page at a time: a query with one root field, which takes a page's
//! number from a variable and answers an object with the list `data`.

use crate::document::ast::{
    Argument, Field, OperationDefinition, OperationKind, Selection, ValueKind,
};
use crate::ir;

/// The argument, or the variable, that says which page.
const PAGE: &str = "page";

/// How the pages of `operation` are turned; `None` where it has none.
pub(super) fn pages(
    operation: &OperationDefinition,
    variables: &ir::Fields,
    data: &ir::Object,
    fragments: &[ir::Object],
) -> Option<ir::Pages> {
    if operation.kind != OperationKind::Query || !data.spreads.is_empty() {
        return None;
    }
    let mut roots = data
        .fields
        .iter()
        .filter(|field| field.wire != "__typename");
    let root = roots.next().filter(|_| roots.next().is_none())?;
    let (is_nullable, type_name) = match &root.ty {
        ir::OutputType::Object { type_name, .. } => (false, type_name),
        ir::OutputType::Nullable(inner) => match &**inner {
            ir::OutputType::Object { type_name, .. } => (true, type_name),
            _ => return None,
        },
        _ => return None,
    };
    let page = data
        .children
        .iter()
        .find(|child| child.type_name == *type_name)?;
    let variable = page_variable(operation, &root.key, variables)?;
    let found = Search { fragments };
    let (items, in_fragment, list) = found.field(page, "data")?;
    let count = |wire| {
        let (path, _, field) = found.field(page, wire)?;
        is_count(&field.ty).then_some(path)
    };
    Some(ir::Pages {
        variable: variable.name.clone(),
        first: first_page(operation, &variable.key)?,
        root: root.name.clone(),
        is_nullable,
        items,
        in_fragment,
        item: item_of(&list.ty)?.clone(),
        total: count("total"),
        per_page: count("per_page"),
        current_page: count("current_page"),
    })
}

/// Where a field of the page is found: a path of Rust fields, and whether through a fragment.
type Found<'a> = (Vec<String>, bool, &'a ir::Field);

/// The fragments of the module, in which a field of a page may lie.
struct Search<'a> {
    fragments: &'a [ir::Object],
}

impl<'a> Search<'a> {
    /// The field `wire` of `object`, in itself or in a fragment that is always there.
    fn field(&self, object: &'a ir::Object, wire: &str) -> Option<Found<'a>> {
        let own = |object: &'a ir::Object| {
            let mut fields = object.fields.iter();
            fields.find(|field| field.wire == wire && !field.conditional)
        };
        if let Some(field) = own(object) {
            return Some((vec![field.name.clone()], false, field));
        }
        // Fragments form no cycle, so this ends; each is looked into once all the same, as spreads of
        // spreads may double with every step.
        let mut seen: Vec<&str> = Vec::new();
        let mut open = vec![(Vec::new(), object)];
        while let Some((path, object)) = open.pop() {
            for spread in object.spreads.iter().filter(|spread| !spread.is_optional()) {
                let ir::SpreadType::Fragment(type_name) = &spread.ty else {
                    continue;
                };
                let mut fragments = self.fragments.iter();
                let Some(fragment) = fragments.find(|known| known.type_name == *type_name) else {
                    continue;
                };
                if seen.contains(&type_name.as_str()) {
                    continue;
                }
                seen.push(type_name);
                let mut path: Vec<String> = path.clone();
                path.push(spread.name.clone());
                if let Some(field) = own(fragment) {
                    path.push(field.name.clone());
                    return Some((path, true, field));
                }
                open.push((path, fragment));
            }
        }
        None
    }
}

/// The variable that the root field `key` takes its page from.
fn page_variable<'v>(
    operation: &OperationDefinition,
    key: &str,
    variables: &'v ir::Fields,
) -> Option<&'v ir::InputField> {
    let mut selections = operation.selection_set.selections.iter();
    let root: &Field = selections.find_map(|selection| match selection {
        Selection::Field(field) if field.response_key().text == key => Some(field),
        _ => None,
    })?;
    let named = |by_argument: bool| {
        let mut arguments = root.arguments.iter();
        arguments.find_map(|argument| {
            let variable = variable_of(argument)?;
            let name = if by_argument {
                argument.name.text.as_str()
            } else {
                variable
            };
            (name == PAGE).then_some(variable)
        })
    };
    let wire = named(true).or_else(|| named(false))?;
    variables
        .0
        .iter()
        .find(|field| field.key == wire && matches!(field.ty, ir::InputType::Int))
}

fn variable_of(argument: &Argument) -> Option<&str> {
    match &argument.value.kind {
        ValueKind::Variable(name) => Some(name),
        _ => None,
    }
}

/// The page that the server begins with when the variable is left out, as far as the document says:
/// its default value, else the first. `None` for a default that is no number.
fn first_page(operation: &OperationDefinition, variable: &str) -> Option<i32> {
    let mut variables = operation.variables.iter();
    let definition = variables.find(|definition| definition.name.text == variable)?;
    match definition.default_value.as_ref().map(|value| &value.kind) {
        None | Some(ValueKind::Null) => Some(1),
        Some(ValueKind::Int(digits)) => digits.parse().ok(),
        Some(_) => None,
    }
}

/// What the list holds.
fn item_of(ty: &ir::OutputType) -> Option<&ir::OutputType> {
    match ty {
        ir::OutputType::List(item) => Some(item),
        ir::OutputType::Nullable(inner) => match &**inner {
            ir::OutputType::List(item) => Some(item),
            _ => None,
        },
        _ => None,
    }
}

fn is_count(ty: &ir::OutputType) -> bool {
    match ty {
        ir::OutputType::Int => true,
        ir::OutputType::Nullable(inner) => matches!(**inner, ir::OutputType::Int),
        _ => false,
    }
}
