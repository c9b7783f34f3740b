//! Paths in options: of modules, and of the types that stand for scalars. The code of several modules
//! names them, so each must mean the same wherever it lands.

use syn::parse::Parser as _;
use syn::{GenericArgument, Path, PathArguments, Type};

/// The types that are in scope in every module.
const EVERYWHERE: [&str; 21] = [
    "Box", "Option", "String", "Vec", "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64",
    "i8", "isize", "str", "u128", "u16", "u32", "u64", "u8", "usize",
];

/// Where a path begins.
enum Start {
    /// `crate::day`, `::day`
    Crate,
    /// `self::day`, `super::day`
    Module,
    /// `day`, which may be a crate.
    Name,
}

impl Start {
    fn of(path: &Path) -> Self {
        let first = path.segments.first();
        let first = first.map(|segment| segment.ident.to_string());
        match first.as_deref() {
            _ if path.leading_colon.is_some() => Self::Crate,
            Some("crate") => Self::Crate,
            Some("self" | "super" | "Self") => Self::Module,
            _ => Self::Name,
        }
    }
}

/// That `found` is the path of a module.
pub(super) fn module(found: &str) -> Result<(), String> {
    let Ok(path) = Path::parse_mod_style.parse_str(found) else {
        return Err(format!(
            "expected the path of a module, such as \"crate::shared\", found `{found}`"
        ));
    };
    match Start::of(&path) {
        Start::Crate => Ok(()),
        Start::Module => Err(begins_at_a_module(found)),
        Start::Name => Err(format!(
            "`{found}` does not begin at a crate: write `crate::{found}`, or `::{found}` for another crate"
        )),
    }
}

/// That `found` is where the runtime may be.
pub(super) fn runtime(found: &str) -> Result<(), String> {
    match Path::parse_mod_style.parse_str(found) {
        Err(_) => Err(format!(
            "expected the path of the runtime crate, such as \"::my_reexport\", found `{found}`"
        )),
        Ok(path) if matches!(Start::of(&path), Start::Module) => Err(begins_at_a_module(found)),
        Ok(_) => Ok(()),
    }
}

/// That `found` is a type that can stand for `scalar`.
pub(super) fn owned_type(scalar: &str, found: &str) -> Result<(), String> {
    let expected = || {
        let found = match found {
            "" => "an empty text".to_owned(),
            found => format!("`{found}`"),
        };
        format!(
            "expected the path of an owned type for `{scalar}`, such as \"time::Date\" or \"String\", found {found}"
        )
    };
    let ty = syn::parse_str::<Type>(found).map_err(|_| expected())?;
    let is_sized = !matches!(ty, Type::Slice(_)) && found.trim() != "str";
    match is_sized.then(|| owned(&ty)) {
        Some(Ok(())) => Ok(()),
        Some(Err(Wrong::Path(message))) => Err(message),
        Some(Err(Wrong::Borrowed)) | None => Err(expected()),
    }
}

/// What keeps a type from standing for a scalar.
enum Wrong {
    /// It may be borrowed, or is no type of a value at all.
    Borrowed,
    /// A path in it means something else in each module, and this is what to say of it.
    Path(String),
}

fn owned(ty: &Type) -> Result<(), Wrong> {
    match ty {
        Type::Array(array) => owned(&array.elem),
        Type::Slice(slice) => owned(&slice.elem),
        Type::Tuple(tuple) => tuple.elems.iter().try_for_each(owned),
        Type::Path(ty) if ty.qself.is_none() => owned_path(&ty.path),
        _ => Err(Wrong::Borrowed),
    }
}

fn owned_path(path: &Path) -> Result<(), Wrong> {
    let words: Vec<String> = path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    let found = words.join("::");
    match Start::of(path) {
        Start::Module => return Err(Wrong::Path(begins_at_a_module(&found))),
        Start::Name if words.len() == 1 && !EVERYWHERE.contains(&&*found) => {
            let message = format!(
                "`{found}` does not begin at a crate: write `crate::{found}`, or `other::{found}` for one of another crate"
            );
            return Err(Wrong::Path(message));
        }
        Start::Crate | Start::Name => {}
    }
    path.segments
        .iter()
        .try_for_each(|segment| match &segment.arguments {
            PathArguments::None => Ok(()),
            PathArguments::AngleBracketed(arguments) => {
                arguments
                    .args
                    .iter()
                    .try_for_each(|argument| match argument {
                        GenericArgument::Type(ty) => owned(ty),
                        GenericArgument::Lifetime(lifetime) if lifetime.ident == "static" => Ok(()),
                        GenericArgument::Const(_) => Ok(()),
                        _ => Err(Wrong::Borrowed),
                    })
            }
            PathArguments::Parenthesized(_) => Err(Wrong::Borrowed),
        })
}

fn begins_at_a_module(found: &str) -> String {
    format!(
        "`{found}` begins at a module, and the code of several modules names it: write it from the crate on, `crate::…`"
    )
}
