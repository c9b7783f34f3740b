//! Fragments that want the same keys.

use super::{BrandId, BrandName, Id, Kind, Object, Place, Shape, Slot, Spread};

macro_rules! objects {
    (@required $key:literal) => {
        true
    };
    ($($name:ident { $($field:ident $key:literal: $leaf:ty),* })*) => {$(
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $(pub $field: $leaf,)*
        }

        impl Object for $name {
            fn new() -> Self {
                Self { $($field: Slot::new(),)* }
            }
            fn shape(&self) -> &'static Shape {
                &Shape {
                    name: stringify!($name),
                    keys: &[$($key),*],
                    required: &[$(objects!(@required $key)),*],
                    file: "queries/basket.graphql",
                    places: &[],
                }
            }
            fn field(&mut self, index: usize) -> Place<'_> {
                match self.shape().keys.get(index) {
                    $(Some(&$key) => self.$field.place(),)*
                    _ => Place::Skip,
                }
            }
        }
    )*};
}

objects! {
    BasketOne {
        name "name": String, shop "shop": BrandId, lines "lines": Option<Vec<Option<LineOne>>>,
        kind "kind": Kind, owner "owner": Option<BrandId>
    }
    BasketTwo {
        name "name": String, shop "shop": ShopTwo, lines "lines": Option<Vec<Option<LineTwo>>>,
        kind "kind": Kind, owner "owner": BrandName
    }
    LineOne { name "name": String, price "price": i32 }
    LineTwo { name "name": String, kinds "kinds": Vec<Kind>, rows "rows": Vec<Vec<i32>> }
    ShopTwo { id "id": Id, name "name": Option<String> }
}

/// Two fragments that want the same keys, all of which must come, each with a selection of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Basket {
    pub one: BasketOne,
    pub two: BasketTwo,
    pub lines: Option<Vec<Option<LineTwo>>>,
}

impl Object for Basket {
    fn new() -> Self {
        Self {
            one: Object::new(),
            two: Object::new(),
            lines: None,
        }
    }
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Basket",
            keys: &["lines"],
            required: &[true],
            file: "queries/basket.graphql",
            places: &[(1, 9)],
        }
    }
    fn field(&mut self, _: usize) -> Place<'_> {
        Place::Nullable(&mut self.lines)
    }
    fn spread(&mut self, index: usize) -> Spread<'_> {
        match index {
            0 => Spread::Always(&mut self.one),
            1 => Spread::Always(&mut self.two),
            _ => Spread::End,
        }
    }
}
