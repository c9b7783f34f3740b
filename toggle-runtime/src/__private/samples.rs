//! Response types exactly as the macro writes them, for the tests of this module and for the fuzz
//! target, which includes this file.

use super::{Condition, Enumeration, Id, Nullable, Object, Place, Shape, Slot, Spread, Value};

#[path = "samples_basket.rs"]
mod basket;
pub use self::basket::*;

/// `query { Cards { total data { … } } }`
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub cards: Page,
}

impl Object for Answer {
    fn new() -> Self {
        Self {
            cards: Object::new(),
        }
    }
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Query",
            keys: &["Cards"],
            required: &[true],
            file: "queries/card.graphql",
            places: &[(2, 3)],
        }
    }
    fn field(&mut self, _: usize) -> Place<'_> {
        Place::Object(&mut self.cards)
    }
}

/// A list of objects, and a leaf that may be absent.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub total: Option<i32>,
    pub data: Vec<Card>,
}

impl Object for Page {
    fn new() -> Self {
        Self {
            total: None,
            data: Vec::new(),
        }
    }
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "CardPagination",
            keys: &["total", "data"],
            required: &[false, true],
            file: "queries/card.graphql",
            places: &[(3, 5), (4, 5)],
        }
    }
    fn condition(&self, _: usize) -> Condition {
        &[&[("some", true)]]
    }
    fn field(&mut self, index: usize) -> Place<'_> {
        match index {
            0 => Place::OptionalInt(&mut self.total),
            _ => Place::List(&mut self.data),
        }
    }
}

/// Every kind of place.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub id: Id,
    pub reference: String,
    pub balance: i32,
    pub rate: f64,
    pub used: bool,
    pub kind: Kind,
    pub pin: Option<String>,
    pub limit: Option<f64>,
    pub frozen: Option<bool>,
    pub tags: Vec<String>,
    pub grid: Option<Vec<Option<Vec<i32>>>>,
    pub split: Option<Split>,
    pub meta: Value,
    pub hint: Option<Value>,
    pub day: Day,
    pub kinds: Vec<Kind>,
}

impl Object for Card {
    fn new() -> Self {
        Self {
            id: Slot::new(),
            reference: String::new(),
            balance: 0,
            rate: 0.0,
            used: false,
            kind: Slot::new(),
            pin: None,
            limit: None,
            frozen: None,
            tags: Vec::new(),
            grid: None,
            split: None,
            meta: Value::Null,
            hint: None,
            day: Day::default(),
            kinds: Vec::new(),
        }
    }
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Card",
            keys: &[
                "id",
                "reference",
                "balance",
                "rate",
                "used",
                "kind",
                "pin",
                "limit",
                "frozen",
                "tags",
                "grid",
                "split",
                "meta",
                "hint",
                "day",
                "kinds",
            ],
            required: &[
                true, true, true, true, true, true, false, false, false, true, false, false, true,
                false, true, true,
            ],
            file: "queries/card.graphql",
            places: &[(5, 7), (6, 7), (7, 7)],
        }
    }
    fn condition(&self, _: usize) -> Condition {
        &[&[("some", true)]]
    }
    fn field(&mut self, index: usize) -> Place<'_> {
        match index {
            0 => Place::Id(&mut self.id),
            1 => Place::String(&mut self.reference),
            2 => Place::Int(&mut self.balance),
            3 => Place::Float(&mut self.rate),
            4 => Place::Boolean(&mut self.used),
            5 => Place::Enum(&mut self.kind),
            6 => Place::OptionalString(&mut self.pin),
            7 => Place::OptionalFloat(&mut self.limit),
            8 => Place::OptionalBoolean(&mut self.frozen),
            9 => Place::List(&mut self.tags),
            10 => Place::Nullable(&mut self.grid),
            11 => Place::Nullable(&mut self.split),
            12 => Place::Any(&mut self.meta),
            13 => Place::Nullable(&mut self.hint),
            14 => Place::Custom(&mut self.day),
            _ => Place::List(&mut self.kinds),
        }
    }
}

/// A plain object.
#[derive(Debug, Clone, PartialEq)]
pub struct Split {
    pub tender: i32,
    pub discount: i32,
}

impl Object for Split {
    fn new() -> Self {
        Self {
            tender: 0,
            discount: 0,
        }
    }
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "ValueSplit",
            keys: &["tender", "discount"],
            required: &[true, true],
            file: "",
            places: &[],
        }
    }
    fn field(&mut self, index: usize) -> Place<'_> {
        match index {
            0 => Place::Int(&mut self.tender),
            _ => Place::Int(&mut self.discount),
        }
    }
}

/// An enum that keeps what it does not know.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    Physical,
    Digital,
    Unknown(String),
}

impl Slot for Kind {
    fn new() -> Self {
        Self::Unknown(String::new())
    }
    fn place(&mut self) -> Place<'_> {
        Place::Enum(self)
    }
}

impl Enumeration for Kind {
    fn set(&mut self, name: &str) {
        *self = match name {
            "PHYSICAL" => Self::Physical,
            "DIGITAL" => Self::Digital,
            other => Self::Unknown(other.to_owned()),
        };
    }
}

/// A type of the user's for a scalar: `2021-06-05` and nothing else.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Day {
    pub year: u16,
    pub rest: String,
}

impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let parts = text.split_once('-');
        let (year, rest) = parts.ok_or_else(|| serde::de::Error::custom(&text))?;
        let year = year.parse().map_err(|_| serde::de::Error::custom(&text))?;
        let rest = rest.to_owned();
        Ok(Self { year, rest })
    }
}

/// `{ Order { total Brand { id } ...OrderParts ...OrderNotes } }`
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    pub total: i32,
    pub brand: BrandId,
    pub parts: OrderParts,
    pub notes: OrderNotes,
}

impl Object for Order {
    fn new() -> Self {
        Self {
            total: 0,
            brand: Object::new(),
            parts: Object::new(),
            notes: Object::new(),
        }
    }
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Order",
            keys: &["total", "Brand"],
            required: &[true, true],
            file: "queries/order.graphql",
            places: &[(2, 3), (3, 3)],
        }
    }
    fn field(&mut self, index: usize) -> Place<'_> {
        match index {
            0 => Place::Int(&mut self.total),
            _ => Place::Object(&mut self.brand),
        }
    }
    fn spread(&mut self, index: usize) -> Spread<'_> {
        match index {
            0 => Spread::Always(&mut self.parts),
            1 => Spread::Always(&mut self.notes),
            _ => Spread::End,
        }
    }
}

/// `fragment OrderParts on Order { total currency Brand { name } ...OrderNotes }`
#[derive(Debug, Clone, PartialEq)]
pub struct OrderParts {
    pub total: Option<i32>,
    pub currency: String,
    pub brand: Option<BrandName>,
    pub notes: OrderNotes,
}

impl Object for OrderParts {
    fn new() -> Self {
        Self {
            total: None,
            currency: String::new(),
            brand: None,
            notes: Object::new(),
        }
    }
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Order",
            keys: &["total", "currency", "Brand"],
            required: &[false, true, false],
            file: "queries/parts.graphql",
            places: &[(2, 3), (3, 3), (4, 3)],
        }
    }
    fn condition(&self, _: usize) -> Condition {
        &[&[("some", true)]]
    }
    fn field(&mut self, index: usize) -> Place<'_> {
        match index {
            0 => Place::OptionalInt(&mut self.total),
            1 => Place::String(&mut self.currency),
            _ => Place::Nullable(&mut self.brand),
        }
    }
    fn spread(&mut self, index: usize) -> Spread<'_> {
        match index {
            0 => Spread::Always(&mut self.notes),
            _ => Spread::End,
        }
    }
}

/// `fragment OrderNotes on Order { note }`: reached twice, so `note` fills two places.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderNotes {
    pub note: Option<String>,
}

impl Object for OrderNotes {
    fn new() -> Self {
        Self { note: None }
    }
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Order",
            keys: &["note"],
            required: &[false],
            file: "queries/notes.graphql",
            places: &[(2, 3)],
        }
    }
    fn condition(&self, _: usize) -> Condition {
        &[&[("some", true)]]
    }
    fn field(&mut self, _: usize) -> Place<'_> {
        Place::OptionalString(&mut self.note)
    }
}

macro_rules! one_field_object {
    ($(#[$doc:meta])* $name:ident, $field:ident: $leaf:ty = $place:ident, $key:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            pub $field: $leaf,
        }

        impl Object for $name {
            fn new() -> Self {
                Self { $field: Slot::new() }
            }
            fn shape(&self) -> &'static Shape {
                &Shape {
                    name: stringify!($name),
                    keys: &[$key],
                    required: &[true],
                    file: "",
            places: &[],
                }
            }
            fn field(&mut self, _: usize) -> Place<'_> {
                Place::$place(&mut self.$field)
            }
        }
    };
}

one_field_object!(
    /// What the order itself asks of its brand.
    BrandId, id: Id = Id, "id"
);
one_field_object!(
    /// What the fragment asks of the same brand.
    BrandName, name: String = String, "name"
);
one_field_object!(
    /// A type that contains itself: GraphQL has none such, a fuzzer wants one.
    Node, children: Vec<Node> = List, "children"
);

/// More fields than a machine word has bits.
#[derive(Debug, Clone, PartialEq)]
pub struct Wide {
    pub fields: [i32; 70],
}

impl Object for Wide {
    fn new() -> Self {
        Self { fields: [0; 70] }
    }
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "Wide",
            keys: &[
                "f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12",
                "f13", "f14", "f15", "f16", "f17", "f18", "f19", "f20", "f21", "f22", "f23", "f24",
                "f25", "f26", "f27", "f28", "f29", "f30", "f31", "f32", "f33", "f34", "f35", "f36",
                "f37", "f38", "f39", "f40", "f41", "f42", "f43", "f44", "f45", "f46", "f47", "f48",
                "f49", "f50", "f51", "f52", "f53", "f54", "f55", "f56", "f57", "f58", "f59", "f60",
                "f61", "f62", "f63", "f64", "f65", "f66", "f67", "f68", "f69",
            ],
            required: &[true; 70],
            file: "",
            places: &[],
        }
    }
    fn field(&mut self, index: usize) -> Place<'_> {
        Place::Int(&mut self.fields[index])
    }
}

/// Decodes one body into every sample; gives the result for each as text.
pub fn decode_all(body: &[u8]) -> [Result<String, String>; 5] {
    fn decode<T: Slot + std::fmt::Debug>(body: &[u8]) -> Result<String, String> {
        let mut data: Option<T> = None;
        super::decode_answer(body, &mut data as &mut dyn Nullable)?;
        Ok(format!("{data:?}"))
    }
    [
        decode::<Answer>(body),
        decode::<Order>(body),
        decode::<Wide>(body),
        decode::<Node>(body),
        decode::<Basket>(body),
    ]
}
