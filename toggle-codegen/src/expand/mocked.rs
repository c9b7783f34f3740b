//! Whether the values given for mocks can stand where they are said to.

use super::mapped::unmappable;
use crate::diagnostic::Code;
use crate::input::{Mistake, Written, mocked};
use crate::ir;
use crate::lower::{self, Wanted};
use crate::schema::{Schema, TypeDefinition, TypeKind};

/// What is wrong with each of `values`; `scalars` are the mappings.
pub(super) fn mistakes(
    schema: &Schema,
    values: &[(Written, Written)],
    scalars: &[(Written, Written)],
) -> Vec<Mistake> {
    let mistakes = values.iter().filter_map(|(name, value)| {
        let (place, message) = match leaf(schema, &name.text) {
            Err(message) => (&name.place, message),
            Ok(leaf) => {
                let path = mapping(scalars, &name.text, &leaf.name);
                let message = misfit(&name.text, leaf, path, &value.text)?;
                (&value.place, message)
            }
        };
        Some(Mistake::new(Code::WrongOption, place, message))
    });
    mistakes.collect()
}

/// The scalar or enum that `wanted` names, or stands in.
fn leaf<'s>(schema: &'s Schema, wanted: &str) -> Result<&'s TypeDefinition, String> {
    if let Some(problem) = unanswered(schema, wanted) {
        return Err(problem);
    }
    if let Some(problem) = unmappable(schema, wanted, "to give a value to") {
        return Err(problem);
    }
    let (owner, field) = match wanted.split_once('.') {
        Some((owner, field)) => (owner, Some(field)),
        None => (wanted, None),
    };
    let owner = schema.type_named(owner);
    let leaf = match field {
        None => owner,
        Some(field) => owner
            .and_then(|owner| owner.field(field))
            .and_then(|field| schema.type_named(field.ty.inner_name())),
    };
    leaf.ok_or_else(|| format!("the schema has no `{wanted}` to give a value to"))
}

/// Why no mock holds `wanted`, where the schema has it.
fn unanswered(schema: &Schema, wanted: &str) -> Option<String> {
    let (owner, field) = match wanted.split_once('.') {
        Some((owner, field)) => (schema.type_named(owner)?, Some(field)),
        None => (schema.type_named(wanted)?, None),
    };
    let Some(field) = field else {
        return no_leaf(owner, wanted, wanted);
    };
    if let Some((field, _)) = field.split_once('(') {
        let owner = &owner.name;
        return Some(format!(
            "`{wanted}` is an argument, which no answer holds: a mock has values for fields, such as `{owner}.{field}`"
        ));
    }
    if owner.input_field(field).is_some() {
        return Some(format!(
            "`{wanted}` is a field of an input object, which no answer holds: a mock has values for the fields of objects"
        ));
    }
    let ty = schema.type_named(owner.field(field)?.ty.inner_name())?;
    no_leaf(ty, wanted, &ty.name)
}

fn no_leaf(ty: &TypeDefinition, wanted: &str, type_name: &str) -> Option<String> {
    if ty.is_leaf() {
        return None;
    }
    let what = ty.kind.described();
    if ty.kind == TypeKind::InputObject {
        return Some(format!("`{wanted}` is {what}, which no answer holds"));
    }
    let example = ty.fields.first().map_or_else(String::new, |field| {
        format!(", such as `{type_name}.{}`", field.name)
    });
    Some(format!(
        "`{wanted}` is {what}: a mock has values for scalars and enums; give them to its fields{example}"
    ))
}

/// The Rust type at `name`, a coordinate perhaps, or else of the leaf's own name.
fn mapping<'s>(scalars: &'s [(Written, Written)], name: &str, leaf: &str) -> Option<&'s str> {
    let of = |wanted: &str| scalars.iter().find(|(scalar, _)| scalar.text == wanted);
    let (_, path) = of(name).or_else(|| of(leaf))?;
    Some(lower::known_as(&path.text))
}

fn misfit(name: &str, leaf: &TypeDefinition, path: Option<&str>, json: &str) -> Option<String> {
    let expected = Wanted::of(leaf, path).leaf(json).err()?;
    let found = mocked::text(json).unwrap_or_else(|| json.to_owned());
    let place = match path {
        Some(path) => format!(", read as `{path}`,"),
        None if name == leaf.name => String::new(),
        None => format!(", of the type `{}`,", leaf.name),
    };
    Some(format!(
        "`{name}`{place} cannot be `{found}`: expected {expected}"
    ))
}

/// The mappings that need a value in the mocks of `module`, and have none.
pub(super) fn unread(
    schema: &Schema,
    scalars: &[(Written, Written)],
    module: &ir::Module,
) -> Vec<Mistake> {
    let unread = lower::unread(module);
    let wanted = scalars.iter();
    let wanted = wanted.filter(|(scalar, _)| unread.contains(scalar.text.as_str()));
    let mistakes = wanted.map(|(scalar, path)| {
        let (name, path_text) = (&scalar.text, &path.text);
        let key = if scalar.place.is_rust() && name.contains('.') {
            format!("\"{name}\"")
        } else {
            name.clone()
        };
        let leaf = leaf(schema, name).ok();
        let example = leaf.and_then(|leaf| Wanted::of(leaf, Some(path_text)).example());
        let advice = example.map_or_else(
            || format!("`mocks({key} = \"…\")`, such as \"2000-01-01\" for a date"),
            |example| format!("`mocks({key} = {example})`"),
        );
        let message = format!(
            "the mocks need a value of `{name}` that `{path_text}` reads, as an answer has it: {advice}"
        );
        Mistake::new(Code::WrongOption, &path.place, message)
    });
    mistakes.collect()
}
