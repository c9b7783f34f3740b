//! What requests and input objects share: members, constructor, setters, encoding, `Debug`.

use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::quote;

use super::paths::Paths;
use super::written::Written;
use super::{attributes, docs};
use crate::ir::{Fields, InputField, InputType, Secrecy};
use crate::names::ident;

/// The members of the struct.
pub(super) fn members(fields: &Fields, paths: &Paths<'_>) -> TokenStream {
    let members = fields.0.iter().map(|field| {
        let name = ident(&field.name);
        let doc = docs::doc(&field.doc);
        let deprecated = attributes::deprecated(field.deprecated.as_deref());
        let ty = member_type(field, paths);
        quote! { #doc #deprecated pub #name: #ty, }
    });
    quote! { #(#members)* }
}

/// ```ignore
/// impl Name {
///     pub fn new(card: impl Into<String>) -> Self { Self { card: card.into(), page: Optional::Absent } }
///     pub fn page(mut self, page: impl Into<Optional<i32>>) -> Self { self.page = page.into(); self }
/// }
/// ```
///
/// From two required fields on, `new` takes them by name, as one `Required`: three integers beside
/// each other would swap in silence.
pub(super) fn methods(
    type_name: &str,
    fields: &Fields,
    required: &TokenStream,
    paths: &Paths<'_>,
) -> TokenStream {
    let name = ident(type_name);
    let given = fields.required().map(|field| {
        let name = ident(&field.name);
        if is_boxed(field) {
            quote!(#name: __rt::Into::into(required.#name))
        } else {
            quote!(#name: required.#name)
        }
    });
    let absent = fields.0.iter().filter(|field| !field.required);
    let absent = absent.map(|field| {
        let name = ident(&field.name);
        if field.nullable {
            quote!(#name: __rt::Optional::Absent)
        } else {
            quote!(#name: __rt::Defaulted::Default)
        }
    });
    let constructor = if fields.are_named() {
        quote! {
            /// Made from what must be given; the rest is absent until set.
            #[must_use]
            pub fn new(required: #required) -> Self {
                Self { #(#given,)* #(#absent,)* }
            }
        }
    } else {
        let parameters = fields.required().map(|field| parameter(field, paths));
        let values = fields.required().map(|field| {
            let name = ident(&field.name);
            match Taken::of(&field.ty) {
                Taken::Exactly => quote!(#name),
                Taken::Into => quote!(#name: __rt::Into::into(#name)),
                Taken::Given => quote!(#name: __rt::Given::into_value(__rt::Into::into(#name))),
            }
        });
        quote! {
            /// Made from what must be given; the rest is absent until set.
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values,)* #(#absent,)* }
            }
        }
    };
    let setters = fields
        .0
        .iter()
        .filter(|field| !field.required)
        .map(|field| setter(field, paths));
    quote! {
        impl #name {
            #constructor
            #(#setters)*
        }
    }
}

/// Sets an optional field: a value, `None` or `Optional::Absent` for none, `Optional::Null` where the
/// field takes null.
fn setter(field: &InputField, paths: &Paths<'_>) -> TokenStream {
    let (name, method) = (ident(&field.name), ident(&field.setter));
    let ty = member_type(field, paths);
    let doc = docs::doc(&field.doc);
    let deprecated = attributes::deprecated(field.deprecated.as_deref());
    quote! {
        #doc
        #deprecated
        #[must_use]
        pub fn #method(mut self, #name: impl __rt::Into<#ty>) -> Self {
            self.#name = __rt::Into::into(#name);
            self
        }
    }
}

fn parameter(field: &InputField, paths: &Paths<'_>) -> TokenStream {
    let name = ident(&field.name);
    let ty = member_type(field, paths);
    match Taken::of(&field.ty) {
        Taken::Exactly => quote!(#name: #ty),
        Taken::Into => quote!(#name: impl __rt::Into<#ty>),
        Taken::Given => {
            let given = paths.item("Given");
            quote!(#name: impl __rt::Into<#given<#ty>>)
        }
    }
}

/// How a constructor takes what must be given.
enum Taken {
    /// As it is: a number, so that `count.try_into()?` knows what to become; what only its own type
    /// can say.
    Exactly,
    /// Whatever converts: text and ids, any JSON.
    Into,
    /// A list, in whatever form it comes.
    Given,
}

impl Taken {
    fn of(ty: &InputType) -> Self {
        match ty {
            InputType::String
            | InputType::Id
            | InputType::Any
            | InputType::Recursive(_)
            | InputType::Boxed(_) => Self::Into,
            InputType::Custom(path) if path.trim_start_matches("::") == "std::string::String" => {
                Self::Into
            }
            InputType::List(_) => Self::Given,
            _ => Self::Exactly,
        }
    }
}

/// The struct `Required`, with every field that must be given.
pub(super) fn required_struct(owner: &str, fields: &Fields, paths: &Paths<'_>) -> Written {
    if !fields.are_named() {
        return Written::default();
    }
    let doc = docs::doc(&format!("What `{owner}::new` must be given, by name."));
    let members = fields.required().map(|field| {
        let name = ident(&field.name);
        let doc = docs::doc(&field.doc);
        let ty = given_type(field, paths);
        quote! { #doc pub #name: #ty, }
    });
    let mut required = fields.required();
    let has_secrets = required.any(|field| field.secrecy != Secrecy::Open);
    let derives: &[&str] = if has_secrets {
        &["Clone"]
    } else {
        &["Debug", "Clone"]
    };
    let derive = attributes::derive(derives, paths);
    let debug = has_secrets.then(|| debug_of_fields("Required", fields.required()));
    Written {
        items: quote! {
            #doc
            #derive
            pub struct Required { #(#members)* }
        },
        implementations: quote! { #debug },
    }
}

/// ```ignore
/// impl Input for Name {
///     fn keys(&self) -> &'static [&'static str] { &["card"] }
///     fn argument(&self, index: usize) -> Argument<'_> {
///         match index { 0 => Argument::of(&self.card), _ => Argument::Absent }
///     }
/// }
/// ```
pub(super) fn encoding(type_name: &str, fields: &Fields, far: bool) -> TokenStream {
    let name = ident(type_name);
    let keys = fields.0.iter().map(|field| &field.key);
    let body = if fields.0.is_empty() {
        quote! {
            fn argument(&self, _: usize) -> __rt::Argument<'_> {
                __rt::Argument::Absent
            }
        }
    } else {
        let arms = fields.0.iter().enumerate().map(|(index, field)| {
            let index = Literal::usize_unsuffixed(index);
            let name = ident(&field.name);
            if let Some(object) = far.then(|| object(field)).flatten() {
                let argument = far_argument(field, &object);
                return quote!(#index => #argument,);
            }
            if !field.ty.is_custom() {
                return quote!(#index => __rt::Argument::of(&self.#name),);
            }
            let nulls = nulls(field);
            if field.required {
                quote!(#index => __rt::Argument::Custom(&self.#name, #nulls),)
            } else if field.nullable {
                quote!(#index => __rt::Argument::custom(&self.#name, #nulls),)
            } else {
                quote!(#index => __rt::Argument::custom_or_default(&self.#name, #nulls),)
            }
        });
        quote! {
            fn argument(&self, index: usize) -> __rt::Argument<'_> {
                match index {
                    #(#arms)*
                    _ => __rt::Argument::Absent,
                }
            }
        }
    };
    quote! {
        impl __rt::Input for #name {
            fn keys(&self) -> &'static [&'static str] {
                &[#(#keys),*]
            }
            #body
        }
    }
}

/// For a field that is an input object itself, the object from the `value` that it holds.
pub(super) fn object(field: &InputField) -> Option<TokenStream> {
    match &field.ty {
        InputType::Object(_) => Some(quote!(value)),
        InputType::Recursive(_) => Some(quote!(&**value)),
        InputType::Boxed(inner) if matches!(**inner, InputType::Object(_)) => {
            Some(quote!(&**value))
        }
        _ => None,
    }
}

/// What `Argument::of` gives, without generic code.
fn far_argument(field: &InputField, object: &TokenStream) -> TokenStream {
    let name = ident(&field.name);
    let states = match (field.required, field.nullable) {
        (true, _) => {
            return quote! {{
                let value = &self.#name;
                __rt::Argument::Object(#object)
            }};
        }
        (false, true) => quote! {
            __rt::Optional::Absent => __rt::Argument::Absent,
            __rt::Optional::Null => __rt::Argument::Null,
            __rt::Optional::Value(value) => __rt::Argument::Object(#object),
        },
        (false, false) => quote! {
            __rt::Defaulted::Default => __rt::Argument::Absent,
            __rt::Defaulted::Value(value) => __rt::Argument::Object(#object),
        },
    };
    quote!(match &self.#name { #states })
}

/// Where null may stand in a value that serde writes.
pub(super) fn nulls(field: &InputField) -> TokenStream {
    let nulls = field.ty.nulls(field.nullable);
    quote!(&[#(#nulls),*])
}

/// How `Debug` prints a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// As it is.
    Whole,
    /// `…` and the last four characters.
    Tail,
    /// `…`, or the name of a state without a value.
    Hidden,
    /// `…`, for a type that only the generated code knows.
    Opaque,
}

/// How `Debug` prints a variable or an input field.
pub(super) fn shown(field: &InputField) -> Shown {
    fn is_text(ty: &InputType) -> bool {
        match ty {
            InputType::String | InputType::Id => true,
            InputType::Nullable(inner) | InputType::List(inner) | InputType::Boxed(inner) => {
                is_text(inner)
            }
            _ => false,
        }
    }
    let is_known = !matches!(
        field.ty,
        InputType::Custom(_)
            | InputType::Enum(_)
            | InputType::Object(_)
            | InputType::Recursive(_)
            | InputType::Boxed(_)
    );
    match field.secrecy {
        Secrecy::Open => Shown::Whole,
        Secrecy::LastFour if is_text(&field.ty) => Shown::Tail,
        _ if is_known || !field.required => Shown::Hidden,
        _ => Shown::Opaque,
    }
}

/// `Debug` for a request, an input object or `Required`.
pub(super) fn debug_of_fields<'a>(
    type_name: &str,
    fields: impl Iterator<Item = &'a InputField>,
) -> TokenStream {
    debug(
        type_name,
        fields.map(|field| (field.name.as_str(), shown(field))),
    )
}

/// `Debug`, written out so that a secret does not print.
pub(super) fn debug<'a>(
    type_name: &str,
    fields: impl Iterator<Item = (&'a str, Shown)>,
) -> TokenStream {
    let name = ident(type_name);
    let calls = fields.map(|(field, shown)| {
        let member = ident(field);
        match shown {
            Shown::Whole => quote!(.field(#field, &self.#member)),
            Shown::Tail => quote!(.field(#field, &__rt::Tail::of(&self.#member))),
            Shown::Hidden => quote!(.field(#field, &__rt::Hidden::of(&self.#member))),
            Shown::Opaque => quote!(.field(#field, &__rt::Hidden::opaque(&self.#member))),
        }
    });
    quote! {
        impl __rt::Debug for #name {
            fn fmt(&self, formatter: &mut __rt::Formatter<'_>) -> __rt::FormatResult {
                formatter.debug_struct(#type_name) #(#calls)* .finish()
            }
        }
    }
}

/// The type of the struct's member: what may be absent is wrapped.
fn member_type(field: &InputField, paths: &Paths<'_>) -> TokenStream {
    let ty = value_type(field, paths);
    if field.required {
        return ty;
    }
    let wrapper = paths.item(wrapper(field));
    quote!(#wrapper<#ty>)
}

/// What a field is wrapped in that need not be given.
fn wrapper(field: &InputField) -> &'static str {
    if field.nullable {
        "Optional"
    } else {
        "Defaulted"
    }
}

/// Whether the value lies in a box, which whoever gives it need not write.
pub(super) fn is_boxed(field: &InputField) -> bool {
    matches!(field.ty, InputType::Recursive(_) | InputType::Boxed(_))
}

/// The type of a field of `Required`: no value holds that, so what would hold itself needs no box.
fn given_type(field: &InputField, paths: &Paths<'_>) -> TokenStream {
    match &field.ty {
        InputType::Recursive(name) => paths.in_root(name, ident),
        other => ty(other, paths),
    }
}

/// The type of the value itself.
pub(super) fn value_type(field: &InputField, paths: &Paths<'_>) -> TokenStream {
    ty(&field.ty, paths)
}

fn ty(ty: &InputType, paths: &Paths<'_>) -> TokenStream {
    match ty {
        InputType::String => paths.item("String"),
        InputType::Int => quote!(i32),
        InputType::Float => quote!(f64),
        InputType::Boolean => quote!(bool),
        InputType::Id => paths.item("Id"),
        InputType::Any => paths.item("Value"),
        InputType::Custom(path) => user_path(path),
        InputType::Enum(name) | InputType::Object(name) => paths.in_root(name, ident),
        InputType::Recursive(name) => {
            let (boxed, inner) = (paths.item("Box"), paths.in_root(name, ident));
            quote!(#boxed<#inner>)
        }
        InputType::Boxed(inner) => {
            let (boxed, inner) = (paths.item("Boxed"), self::ty(inner, paths));
            quote!(#boxed<#inner>)
        }
        InputType::Nullable(inner) => {
            let (option, inner) = (paths.item("Option"), self::ty(inner, paths));
            quote!(#option<#inner>)
        }
        InputType::List(inner) => {
            let (vec, inner) = (paths.item("Vec"), self::ty(inner, paths));
            quote!(#vec<#inner>)
        }
    }
}

/// A Rust type that the user wrote in an option; `input` has made sure that it is one.
pub(super) fn user_path(path: &str) -> TokenStream {
    path.parse().map(absolute).unwrap_or_default()
}

/// `String` means the standard library's, not a type of the schema's that is called so.
fn of_prelude(word: &Ident) -> TokenStream {
    match word.to_string().as_str() {
        "Box" => quote!(::std::boxed::Box),
        "Option" => quote!(::std::option::Option),
        "String" => quote!(::std::string::String),
        "Vec" => quote!(::std::vec::Vec),
        _ => quote!(#word),
    }
}

/// `time::Date` begins with a crate, not with whatever is called `time` where it lands: a module
/// for the fields of a field `time`, say.
fn absolute(path: TokenStream) -> TokenStream {
    let mut written = TokenStream::new();
    let mut tokens = path.into_iter().peekable();
    let mut is_inside = false;
    while let Some(token) = tokens.next() {
        let is_colon =
            |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ':');
        match token {
            TokenTree::Group(group) => {
                let inner = absolute(group.stream());
                written.extend([TokenTree::from(Group::new(group.delimiter(), inner))]);
                is_inside = false;
            }
            TokenTree::Ident(first) if !is_inside && tokens.peek().is_some_and(is_colon) => {
                let is_local = ["crate", "self", "super", "Self"]
                    .iter()
                    .any(|word| first == word);
                written.extend(if is_local {
                    quote!(#first)
                } else {
                    quote!(::#first)
                });
            }
            TokenTree::Ident(word) if !is_inside => written.extend(of_prelude(&word)),
            token => {
                is_inside = is_colon(&token);
                written.extend([token]);
            }
        }
    }
    written
}
