//! Every path that generated code names. Nothing is taken from the surroundings: not the prelude,
//! not the name of a dependency that the user may have renamed.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::names::ident;

/// What generated code stands on everywhere: the runtime, and derives of the user's.
#[derive(Debug, Clone)]
pub(crate) struct Runtime {
    /// `::toggle_runtime`, or what the option `crate` says.
    pub(crate) path: TokenStream,
    /// The paths in the option `derive`.
    pub(crate) derives: Vec<String>,
    /// Whether answers are written with serde too: the option `serialize`.
    pub(crate) serialize: bool,
}

/// How the place at hand names the runtime's items, and the types in the module's root.
#[derive(Debug)]
pub(crate) struct Paths<'a> {
    runtime: &'a Runtime,
    /// Whether the place may have an import of its own: then it says `__rt`.
    has_alias: bool,
    /// What leads to the root: nothing, `super::` or `check_balance::`.
    pub root: TokenStream,
    /// How many `super::` lead to the root.
    depth: usize,
}

/// A type's module and its own name, where `name` is a path. `input` has made sure that it is one.
pub(super) fn path_and_name(name: &str) -> Option<(TokenStream, &str)> {
    let (path, name) = name.rsplit_once("::")?;
    Some((path.parse().unwrap_or_default(), name))
}

/// Where the option `crate` finds the runtime; a name alone is that of a dependency, whatever else is called
/// so where it lands.
pub(crate) fn crate_path(path: &str) -> TokenStream {
    let first = path.split("::").next().unwrap_or_default().trim();
    let tokens: TokenStream = path.parse().unwrap_or_default();
    match first {
        "" | "crate" => tokens,
        _ => quote!(::#tokens),
    }
}

impl Default for Runtime {
    fn default() -> Self {
        Self {
            path: quote!(::toggle_runtime),
            derives: Vec::new(),
            serialize: false,
        }
    }
}

impl<'a> Paths<'a> {
    /// Beside the user's own items, in the module that is the root.
    pub(crate) fn at_root(runtime: &'a Runtime) -> Self {
        Self {
            runtime,
            has_alias: false,
            root: TokenStream::new(),
            depth: 0,
        }
    }

    /// Beside the user's own items; the generated module `module` beside them is the root.
    pub(crate) fn beside(runtime: &'a Runtime, module: &str) -> Self {
        let module = ident(module);
        Self {
            runtime,
            has_alias: false,
            root: quote!(#module::),
            depth: 0,
        }
    }

    /// In a generated module, `depth` below the root.
    pub(crate) fn nested(runtime: &'a Runtime, depth: usize) -> Self {
        let supers = std::iter::repeat_n(quote!(super::), depth);
        Self {
            runtime,
            has_alias: true,
            root: quote!(#(#supers)*),
            depth,
        }
    }

    /// A type of the root, or one that another module has, under the name that `naming` gives it.
    pub(crate) fn in_root(&self, name: &str, naming: impl Fn(&str) -> Ident) -> TokenStream {
        match path_and_name(name) {
            None => {
                let (root, name) = (&self.root, naming(name));
                quote!(#root #name)
            }
            Some((path, name)) => {
                let name = naming(name);
                quote!(#path::#name)
            }
        }
    }

    /// In a generated module inside this one.
    pub(crate) fn deeper(&self) -> Self {
        Self::nested(self.runtime, self.depth + 1)
    }

    /// In an `impl` block here: it stands where the alias is.
    pub(crate) fn in_implementation(&self) -> Self {
        Self {
            has_alias: true,
            root: self.root.clone(),
            ..*self
        }
    }

    /// Whether `__rt` names the runtime here.
    pub(crate) fn has_alias(&self) -> bool {
        self.has_alias
    }

    /// The paths in the option `derive`.
    pub(crate) fn derives(&self) -> impl Iterator<Item = &str> {
        self.runtime.derives.iter().map(String::as_str)
    }

    /// Whether answers are written with serde too.
    pub(crate) fn serializes(&self) -> bool {
        self.runtime.serialize
    }

    /// The import that makes `__rt`: no name of a schema becomes this one, as ours lose their underscores.
    pub(crate) fn alias(&self) -> TokenStream {
        let path = &self.runtime.path;
        quote! { use #path::__private as __rt; }
    }

    /// The path of an item that members and derives name: short where there is the alias, and as
    /// the user would look for it where there is none.
    pub(crate) fn item(&self, name: &str) -> TokenStream {
        let path = &self.runtime.path;
        let word = ident(name);
        match name {
            _ if self.has_alias => quote!(__rt::#word),
            "String" => quote!(::std::string::String),
            "Vec" => quote!(::std::vec::Vec),
            "Box" => quote!(::std::boxed::Box),
            "Option" => quote!(::core::option::Option),
            "Clone" => quote!(::core::clone::Clone),
            "Debug" => quote!(::core::fmt::Debug),
            "Default" => quote!(::core::default::Default),
            "PartialEq" | "Eq" | "PartialOrd" | "Ord" => quote!(::core::cmp::#word),
            "Hash" => quote!(::core::hash::Hash),
            "Mapped" | "DraftBox" => quote!(#path::__private::#word),
            _ => quote!(#path::#word),
        }
    }
}
