//! Which operations the item stands for.

use syn::ext::IdentExt as _;

use super::failure::Failure;
use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostic, nearest, one_of, question};
use crate::document::Document;
use crate::document::ast::Definition;
use crate::input::{Attribute, Item, ItemKind, Mistake, Place};
use crate::lower::Form;
use crate::names;

pub(super) fn form(
    attribute: &Attribute,
    item: &Item,
    checked: &Checked<'_>,
) -> Result<Form, Failure> {
    let ItemKind::Struct = item.kind else {
        return match &attribute.settings.operation {
            None => Ok(Form::Module),
            Some(option) => Err(Mistake::new(
                Code::WrongOption,
                &option.place,
                "`operation` is for `struct Name;`: a module takes every operation of its files",
            )
            .into()),
        };
    };
    let name = item.name.unraw().to_string();
    if names::value_name(&name) == name {
        let camel_case = names::type_name(&name);
        return Err(Mistake::new(
            Code::WrongItem,
            item.name.span(),
            format!(
                "the answer's types go in a module called `{name}`: call the struct `{camel_case}`"
            ),
        )
        .into());
    }
    let operations = operation_names(checked);
    let named: Vec<&str> = operations.iter().copied().flatten().collect();
    let missing = |place: Place, wanted: &str| no_operation(attribute, place, wanted, &named);
    let operation = match &attribute.settings.operation {
        Some(option) if named.contains(&option.text.as_str()) => Some(option.text.clone()),
        Some(option) => return Err(missing(option.place.clone(), &option.text)),
        None if named.contains(&name.as_str()) => Some(name.clone()),
        None if operations.len() == 1 => None,
        None => return Err(missing(item.name.span().into(), &name)),
    };
    Ok(Form::Struct { name, operation })
}

fn no_operation(attribute: &Attribute, place: Place, wanted: &str, named: &[&str]) -> Failure {
    let files: Vec<String> = attribute
        .files
        .iter()
        .map(|file| format!("`{}`", file.text))
        .collect();
    let files = files.join(", ");
    let near = nearest(wanted, named.iter().copied());
    let advice = match question(wanted, &near) {
        _ if named.is_empty() => "it has none with a name".to_owned(),
        Some(question) => question,
        None => format!("it has {}", one_of(named)),
    };
    let message = format!("no operation `{wanted}` in {files}; {advice}");
    Mistake::new(Code::UnknownOperation, place, message).into()
}

/// The name of each operation, where it has one.
fn operation_names<'a>(checked: &Checked<'a>) -> Vec<Option<&'a str>> {
    let operations =
        checked
            .document
            .definitions
            .iter()
            .filter_map(|definition| match definition {
                Definition::Operation(operation) => {
                    Some(operation.name.as_ref().map(|name| name.text.as_str()))
                }
                _ => None,
            });
    operations.collect()
}

/// Beside an item in Rust a file without operations is the wrong file; that each of its fragments is
/// unused follows from it.
pub(super) fn only_fragments(document: &Document) -> Option<Diagnostic> {
    let mut names = document
        .definitions
        .iter()
        .map(|definition| match definition {
            Definition::Fragment(fragment) => Some(&fragment.name),
            _ => None,
        });
    let first = names.next()??;
    if !names.all(|name| name.is_some()) {
        return None;
    }
    let source = &document.source;
    let problem = Diagnostic::error(
        Code::NoOperation,
        format!(
            "`{}` holds no operation, only fragments: expected a `query` or `mutation` to send",
            source.name()
        ),
        source,
        first.span,
        "a fragment is sent only with an operation that spreads it",
    );
    Some(problem.help("write the operation into this file, or name the file that holds it"))
}
