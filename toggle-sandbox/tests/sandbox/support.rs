//! A client of sixty lines over a plain socket, so that no HTTP library stands between a test and the bytes.

use serde_json::{Value, json};
use toggle_sandbox::{PASSWORD, Sandbox, USERNAME};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub(crate) fn token(&self) -> String {
        self.header("X-Authorization").expect("a token").to_owned()
    }

    /// The value under `data.<field>`, of an answer without errors.
    pub(crate) fn field(&self, name: &str) -> Value {
        let json = self.json();
        assert_eq!(json.get("errors"), None, "{}", self.body);
        json["data"][name].clone()
    }

    pub(crate) fn message(&self) -> String {
        let message = &self.json()["errors"][0]["message"];
        message.as_str().expect("an error").to_owned()
    }

    /// The `validation` map of an answer with that one error, whose root field is null.
    pub(crate) fn validation(&self) -> Value {
        let json = self.json();
        assert_eq!(json["errors"][0]["message"], "validation", "{}", self.body);
        let data = json["data"].as_object().expect("data");
        assert!(data.values().all(Value::is_null), "{}", self.body);
        json["errors"][0]["validation"].clone()
    }
}

/// Sends raw bytes and reads until the server closes; `None` when it closed without an answer.
pub(crate) async fn exchange(address: &str, request: &[u8]) -> Option<String> {
    let mut stream = TcpStream::connect(address).await.ok()?;
    stream.write_all(request).await.ok()?;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    (!answer.is_empty()).then(|| String::from_utf8(answer).expect("UTF-8"))
}

pub(crate) fn address(sandbox: &Sandbox) -> &str {
    let rest = sandbox.url().strip_prefix("http://").expect("plain http");
    rest.strip_suffix("/graphql").expect("the endpoint")
}

pub(crate) fn http_post(body: &str, authorization: Option<&str>) -> Vec<u8> {
    let authorization = authorization
        .map(|value| format!("Authorization: {value}\r\n"))
        .unwrap_or_default();
    format!(
        "POST /graphql HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n\
         Content-Type: application/json\r\n{authorization}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

pub(crate) async fn try_post(
    sandbox: &Sandbox,
    body: &str,
    authorization: Option<&str>,
) -> Option<Answer> {
    let text = exchange(address(sandbox), &http_post(body, authorization)).await?;
    let (head, body) = text.split_once("\r\n\r\n").expect("a whole head");
    let status = head.split(' ').nth(1).expect("a status line");
    Some(Answer {
        status: status.parse().expect("a number"),
        head: head.to_owned(),
        body: body.to_owned(),
    })
}

pub(crate) async fn post(sandbox: &Sandbox, body: &str, authorization: Option<&str>) -> Answer {
    let answer = try_post(sandbox, body, authorization).await;
    answer.expect("an answer")
}

pub(crate) const LOGIN: &str = "query ($username: String, $password: String!) { loginUser(username: $username, password: $password) { id } }";

pub(crate) async fn log_in(sandbox: &Sandbox) -> Answer {
    let body = json!({
        "query": LOGIN,
        "variables": { "username": USERNAME, "password": PASSWORD },
    });
    post(sandbox, &body.to_string(), None).await
}

/// A logged-in caller.
pub(crate) struct Caller {
    pub(crate) sandbox: Sandbox,
    pub(crate) authorization: String,
}

impl Caller {
    pub(crate) async fn new() -> Self {
        Self::of(Sandbox::start().await).await
    }

    pub(crate) async fn of(sandbox: Sandbox) -> Self {
        let authorization = format!("Bearer {}", log_in(&sandbox).await.token());
        Self {
            sandbox,
            authorization,
        }
    }

    pub(crate) async fn send(&self, query: &str) -> Answer {
        self.send_with(query, json!({})).await
    }

    pub(crate) async fn send_with(&self, query: &str, variables: Value) -> Answer {
        let body = json!({ "query": query, "variables": variables }).to_string();
        post(&self.sandbox, &body, Some(&self.authorization)).await
    }

    /// `createBalanceAdjustment` with usual arguments, some of them replaced.
    pub(crate) async fn adjust(&self, replaced: Value) -> Answer {
        let mut variables = json!({
            "currency": "GBP",
            "value": -1000,
            "card_reference": toggle_sandbox::EXAMPLE_CARD,
            "merchant_id": 26,
            "unit_epos_reference": "2251799825000010",
        });
        replace(&mut variables, replaced);
        self.send_with(ADJUST, variables).await
    }

    /// `createOrder` of one 5000 pence card, some arguments and some fields of its item replaced.
    pub(crate) async fn order(&self, replaced: Value, item: Value) -> Answer {
        let mut variables = json!({
            "account_id": 1,
            "total": 5000,
            "currency": "GBP",
            "group_fulfilment": false,
            "sales_channel_id": 3,
            "order_items": [{
                "product_id": 3532,
                "custom_price_modifier_value": 5000,
                "fulfilment_method_id": 8,
                "generate_card_reference": true,
            }],
        });
        replace(&mut variables["order_items"][0], item);
        replace(&mut variables, replaced);
        self.send_with(ORDER, variables).await
    }

    /// `createReversal` of one line item.
    pub(crate) async fn reverse(&self, line_item_id: Value) -> Answer {
        let variables = json!({ "item": { "line_item_id": line_item_id } });
        self.send_with(REVERSE, variables).await
    }
}

fn replace(target: &mut Value, replaced: Value) {
    let Value::Object(fields) = replaced else {
        panic!("fields to replace, not {replaced}");
    };
    for (key, value) in fields {
        target[key] = value;
    }
}

const ADJUST: &str = "
mutation (
  $currency: String, $value: Int, $card_reference: String!, $merchant_id: Int!,
  $merchant_transaction_reference: String, $unit_epos_reference: String!
) {
  createBalanceAdjustment(
    currency: $currency, value: $value, card_reference: $card_reference, merchant_id: $merchant_id,
    merchant_transaction_reference: $merchant_transaction_reference, unit_epos_reference: $unit_epos_reference
  ) {
    id
    value
    LineItem { id value Card { id card_reference balance initial_balance used created_at } }
    ValueSplit { tender discount }
  }
}";

const ORDER: &str = "
mutation (
  $account_id: Int!, $order_items: [OrderItemInput]!, $total: Int!, $currency: String!, $group_fulfilment: Boolean!,
  $sales_channel_id: Int!, $merchant_id: Int, $merchant_transaction_reference: String, $unit_epos_reference: String,
  $group_fulfilment_postage_category_id: Int
) {
  createOrder(
    account_id: $account_id, order_items: $order_items, total: $total, currency: $currency,
    group_fulfilment: $group_fulfilment, sales_channel_id: $sales_channel_id, merchant_id: $merchant_id,
    merchant_transaction_reference: $merchant_transaction_reference, unit_epos_reference: $unit_epos_reference,
    group_fulfilment_postage_category_id: $group_fulfilment_postage_category_id
  ) {
    id
    LineItems {
      id
      value
      Card {
        card_reference pin balance expiry_time validity_start_time product_name ValueSplit { tender discount }
      }
      Transaction { value }
    }
  }
}";

const REVERSE: &str = "
mutation ($item: ReversalItemInput) {
  createReversal(merchant_id: 24, unit_epos_reference: \"Epos01\", ReversalItems: [$item]) {
    id
    value
    LineItems { id value Card { card_reference balance } }
  }
}";
