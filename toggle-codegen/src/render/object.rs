//! Types of answers: a struct, and the places of its fields for the decoder.
//!
//! An object whose members are all there is to it is the enum that `members` writes.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::fields::Shown;
use super::output::{Naming, spread_type, ty};
use super::paths::Paths;
use super::written::Written;
use super::{attributes, docs, draft, fields, members, possible, serialize};
use crate::ir::{Condition, Field, Object, OutputType, Secrecy, Spread};
use crate::names::{self, ident};

/// An object, and in a module of its own the types of its composite fields.
pub(super) fn render(object: &Object, paths: &Paths<'_>) -> Written {
    let item = if object.is_enum() {
        members::render(object, paths)
    } else {
        item(object, paths)
    };
    let on = object
        .members
        .as_ref()
        .filter(|members| members.field.is_some());
    let children = match &object.module_name {
        _ if object.children.is_empty() => Written::default(),
        None => {
            let children = object.children.iter();
            children.map(|child| render(child, paths)).collect()
        }
        Some(module_name) => {
            let name = ident(module_name);
            let doc = docs::doc(
                &format!("The types of the fields of [`{}`].", object.type_name)
                    .replace(['[', ']'], ""),
            );
            let alias = paths.alias();
            let allow = attributes::allow_module(paths);
            let inner = paths.deeper();
            let on = on.map(|_| members::render(object, &inner));
            let children = object.children.iter().map(|child| render(child, &inner));
            let children: Written = on.into_iter().chain(children).collect();
            let children = children.into_tokens(&inner);
            Written {
                items: quote! { #doc #allow pub mod #name { #alias #children } },
                implementations: TokenStream::new(),
            }
        }
    };
    [item, children].into_iter().collect()
}

/// ```ignore
/// #[derive(Debug, Clone)]
/// pub struct Card { pub balance: i32 }
///
/// impl Object for Card {
///     fn new() -> Self { Self { balance: 0 } }
///     fn shape(&self) -> &'static Shape { &Shape { name: "Card", keys: &["balance"], … } }
///     fn field(&mut self, index: usize) -> Place<'_> {
///         match index { 0 => Place::Int(&mut self.balance), _ => Place::Skip }
///     }
/// }
/// ```
fn item(object: &Object, paths: &Paths<'_>) -> Written {
    let name = ident(&object.type_name);
    let doc = docs::doc(&object.doc);
    let members = object
        .fields
        .iter()
        .map(|field| member(field, paths))
        .chain(object.spreads.iter().map(|item| spread_member(item, paths)))
        .chain(members::field(object));
    let has_secrets = object
        .fields
        .iter()
        .any(|field| field.secrecy != Secrecy::Open);
    let derives: &[&str] = if has_secrets {
        &["Clone"]
    } else {
        &["Debug", "Clone"]
    };
    let derive = attributes::derive_all(derives, &[], paths);
    let allow = attributes::allow_item(paths);
    let draft = object.drafted.then(|| draft::of_struct(object, paths));
    let implementations = {
        let fields = object
            .fields
            .iter()
            .map(|field| (field.name.as_str(), shown(field)));
        let spreads = object
            .spreads
            .iter()
            .map(|spread| (spread.name.as_str(), Shown::Whole));
        let on = object.members.iter();
        let on = on.filter_map(|members| Some((members.field.as_deref()?, Shown::Whole)));
        let shown = fields.chain(spreads).chain(on);
        let debug = has_secrets.then(|| fields::debug(&object.type_name, shown));
        let decoding = if object.drafted {
            let finish = draft::finish_struct(object);
            let decoding = decoding(object, &names::draft(&object.type_name), paths);
            quote! { #decoding #finish }
        } else {
            decoding(object, &name, paths)
        };
        let serde = serialize::of_struct(object, paths);
        quote! { #debug #decoding #serde }
    };
    Written {
        items: quote! {
            #doc
            #allow
            #derive
            pub struct #name { #(#members,)* }
            #draft
        },
        implementations,
    }
}

/// How `Debug` prints a field of an answer.
fn shown(field: &Field) -> Shown {
    fn is_text(ty: &OutputType) -> bool {
        match ty {
            OutputType::String | OutputType::Id => true,
            OutputType::Nullable(inner) | OutputType::List(inner) | OutputType::Boxed(inner) => {
                is_text(inner)
            }
            _ => false,
        }
    }
    match field.secrecy {
        Secrecy::Open => Shown::Whole,
        Secrecy::LastFour if is_text(&field.ty) => Shown::Tail,
        _ if matches!(
            field.ty,
            OutputType::Custom(_)
                | OutputType::Enum(_)
                | OutputType::Object { .. }
                | OutputType::Boxed(_)
        ) =>
        {
            Shown::Opaque
        }
        _ => Shown::Hidden,
    }
}

fn member(field: &Field, paths: &Paths<'_>) -> TokenStream {
    let name = ident(&field.name);
    let doc = docs::doc(&field.doc);
    let deprecated = attributes::deprecated(field.deprecated.as_deref());
    let ty = ty(&field.ty, paths);
    quote! { #doc #deprecated pub #name: #ty }
}

/// What the decoder asks of `name`: the struct itself, or its draft.
fn decoding(object: &Object, name: &Ident, paths: &Paths<'_>) -> TokenStream {
    let graphql_type = &object.graphql_type;
    let keys = object.fields.iter().map(|field| &field.key);
    let required = object.fields.iter().map(|field| !field.conditional);
    let file = &object.file;
    let places = object.fields.iter().map(|field| {
        let (line, column) = field.place;
        let (line, column) = (
            Literal::usize_unsuffixed(line),
            Literal::usize_unsuffixed(column),
        );
        quote!((#line, #column))
    });
    let values = object.fields.iter().map(|field| {
        let name = ident(&field.name);
        let value = empty(&field.ty);
        quote! { #name: #value }
    });
    let spread_values = object.spreads.iter().map(empty_spread);
    let on_value = object.members.iter().filter_map(|members| {
        let name = ident(members.field.as_deref()?);
        Some(quote!(#name: __rt::Member::new()))
    });
    let field = field_method(&object.fields);
    let spread = spread_method(object, paths);
    let known_type = known_type_method(object);
    let condition = condition_method(object);
    let non_null = non_null_method(&object.fields);
    quote! {
        impl __rt::Object for #name {
            fn new() -> Self {
                Self { #(#values,)* #(#spread_values,)* #(#on_value,)* }
            }
            fn shape(&self) -> &'static __rt::Shape {
                &__rt::Shape {
                    name: #graphql_type,
                    keys: &[#(#keys),*],
                    required: &[#(#required),*],
                    file: #file,
                    places: &[#(#places),*],
                }
            }
            #field
            #spread
            #known_type
            #condition
            #non_null
        }
    }
}

/// What the object is, where a spread has to be told.
fn known_type_method(object: &Object) -> Option<TokenStream> {
    let name = object.known_type.as_ref()?;
    Some(quote! {
        fn known_type(&self) -> __rt::Option<&'static str> {
            __rt::Some(#name)
        }
    })
}

/// When what an answer may lack is there: of the fields, and by the numbers behind theirs of the
/// spreads. Nothing where all is always there.
fn condition_method(object: &Object) -> Option<TokenStream> {
    let fields = object.fields.iter();
    let fields = fields.map(|field| (field.conditional, &field.condition));
    let spreads = object.spreads.iter();
    let spreads = spreads.map(|spread| (spread.conditional, &spread.condition));
    let arms: Vec<_> = fields
        .chain(spreads)
        .enumerate()
        .filter(|(_, (conditional, _))| *conditional)
        .map(|(index, (_, condition))| {
            let index = Literal::usize_unsuffixed(index);
            let condition = self::condition(condition);
            quote!(#index => #condition,)
        })
        .collect();
    (!arms.is_empty()).then(|| {
        quote! {
            fn condition(&self, index: usize) -> __rt::Condition {
                match index {
                    #(#arms)*
                    _ => &[&[]],
                }
            }
        }
    })
}

/// Which fields are an `Option` only because an answer may lack them. Nothing where there is none.
fn non_null_method(fields: &[Field]) -> Option<TokenStream> {
    let numbered = fields.iter().enumerate();
    let non_null: Vec<_> = numbered
        .filter(|(_, field)| field.conditional && !field.nullable)
        .map(|(index, _)| Literal::usize_unsuffixed(index))
        .collect();
    (!non_null.is_empty()).then(|| {
        quote! {
            fn is_non_null(&self, index: usize) -> bool {
                [#(#non_null),*].contains(&index)
            }
        }
    })
}

/// `&[&[("with", true)]]`
pub(super) fn condition(condition: &Condition) -> TokenStream {
    let conjunctions = condition.iter().map(|conjunction| {
        let literals = conjunction.iter();
        let literals = literals.map(|(name, wanted)| quote!((#name, #wanted)));
        quote!(&[#(#literals),*])
    });
    quote!(&[#(#conjunctions),*])
}

fn spread_member(spread: &Spread, paths: &Paths<'_>) -> TokenStream {
    let name = ident(&spread.name);
    let doc = docs::doc(&spread.doc);
    let ty = spread_type(spread, paths, Naming::Value);
    quote! { #doc pub #name: #ty }
}

/// What decoding of a spread starts from.
fn empty_spread(spread: &Spread) -> TokenStream {
    let name = ident(&spread.name);
    if spread.is_optional() {
        quote!(#name: __rt::None)
    } else if spread.boxed {
        quote!(#name: __rt::Slot::new())
    } else {
        quote!(#name: __rt::Object::new())
    }
}

/// What else the same JSON object fills; nothing where there is nothing else.
fn spread_method(object: &Object, paths: &Paths<'_>) -> Option<TokenStream> {
    let spreads = object.spreads.iter().map(|spread| {
        let name = ident(&spread.name);
        if spread.boxed && !spread.is_optional() {
            return quote!(__rt::Spread::Always(&mut *self.#name));
        }
        let Some(types) = &spread.types else {
            let variant = ident(if spread.conditional {
                "Conditional"
            } else {
                "Always"
            });
            return quote!(__rt::Spread::#variant(&mut self.#name));
        };
        let variant = ident(if spread.conditional {
            "ConditionalOn"
        } else {
            "On"
        });
        let types = possible::types(types, paths);
        quote!(__rt::Spread::#variant(&#types, &mut self.#name))
    });
    let on = object.members.iter().filter_map(|members| {
        let name = ident(members.field.as_deref()?);
        Some(quote!(__rt::Spread::Member(&mut self.#name)))
    });
    let arms: Vec<_> = spreads
        .chain(on)
        .enumerate()
        .map(|(index, spread)| {
            let index = Literal::usize_unsuffixed(index);
            quote!(#index => #spread,)
        })
        .collect();
    (!arms.is_empty()).then(|| {
        quote! {
            fn spread(&mut self, index: usize) -> __rt::Spread<'_> {
                match index {
                    #(#arms)*
                    _ => __rt::Spread::End,
                }
            }
        }
    })
}

fn field_method(fields: &[Field]) -> TokenStream {
    if fields.is_empty() {
        return quote! {
            fn field(&mut self, _: usize) -> __rt::Place<'_> {
                __rt::Place::Skip
            }
        };
    }
    let arms = fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let place = place(field);
        quote! { #index => #place, }
    });
    quote! {
        fn field(&mut self, index: usize) -> __rt::Place<'_> {
            match index {
                #(#arms)*
                _ => __rt::Place::Skip,
            }
        }
    }
}

/// The value that decoding starts from.
fn empty(ty: &OutputType) -> TokenStream {
    match ty {
        OutputType::String => quote!(__rt::String::new()),
        OutputType::Int => quote!(0),
        OutputType::Float => quote!(0.0),
        OutputType::Boolean => quote!(false),
        awaited if awaited.awaits_value() => quote!(__rt::Mapped::new()),
        OutputType::Id | OutputType::Any | OutputType::Custom(_) => {
            quote!(__rt::Default::default())
        }
        OutputType::Enum(_) => quote!(__rt::Slot::new()),
        OutputType::Object { .. } => quote!(__rt::Object::new()),
        OutputType::Nullable(_) => quote!(__rt::None),
        OutputType::List(_) => quote!(__rt::Vec::new()),
        OutputType::Boxed(inner) if inner.object_name().is_some() => quote!(__rt::Slot::new()),
        OutputType::Boxed(inner) => {
            let inner = empty(inner);
            quote!(__rt::Boxed::new(#inner))
        }
    }
}

/// The place that the decoder fills.
fn place(field: &Field) -> TokenStream {
    if let Some(levels) = field.ty.custom_levels().filter(|levels| *levels > 0) {
        let (levels, name) = (Literal::usize_unsuffixed(levels), ident(&field.name));
        let variant = ident(if has_null_items(&field.ty) {
            "CustomList"
        } else {
            "NonNullCustomList"
        });
        return quote!(__rt::Place::#variant(&mut self.#name, #levels));
    }
    let name = ident(&field.name);
    if field.conditional && field.key == "__typename" {
        let condition = condition(&field.condition);
        return quote!(__rt::Place::TypenameWhen(#condition, &mut self.#name));
    }
    let (ty, held) = match &field.ty {
        OutputType::Boxed(inner) => (&**inner, quote!(*self.#name)),
        ty => (ty, quote!(self.#name)),
    };
    let variant = match ty {
        custom if custom.custom_levels().is_some() => "Custom",
        OutputType::String => "String",
        OutputType::Int => "Int",
        OutputType::Float => "Float",
        OutputType::Boolean => "Boolean",
        OutputType::Id => "Id",
        OutputType::Enum(_) => "Enum",
        OutputType::Object { .. } => "Object",
        OutputType::List(_) => "List",
        OutputType::Any | OutputType::Custom(_) => "Any",
        OutputType::Nullable(inner) if field.conditional && inner.is_composite() => "Conditional",
        // Outside of a box stands no other.
        OutputType::Boxed(_) => "Skip",
        OutputType::Nullable(inner) => match **inner {
            OutputType::String => "OptionalString",
            OutputType::Int => "OptionalInt",
            OutputType::Float => "OptionalFloat",
            OutputType::Boolean => "OptionalBoolean",
            _ => "Nullable",
        },
    };
    let variant = ident(variant);
    quote!(__rt::Place::#variant(&mut #held))
}

/// Whether the innermost lists may hold null.
fn has_null_items(ty: &OutputType) -> bool {
    match ty {
        OutputType::List(inner) | OutputType::Boxed(inner) => has_null_items(inner),
        OutputType::Nullable(inner) => {
            matches!(**inner, OutputType::Custom(_)) || has_null_items(inner)
        }
        _ => false,
    }
}
