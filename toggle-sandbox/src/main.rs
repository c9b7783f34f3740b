//! `toggle-sandbox`: a local Toggle to point a client at, until ctrl-c.

use std::io::{self, Write as _};
use std::process::ExitCode;

use toggle_sandbox::{Clock, EMAIL, EXAMPLE_CARD, PASSWORD, Sandbox, USERNAME};

const USAGE: &str = "\
A local Toggle on loopback, until ctrl-c.

Usage: toggle-sandbox [--port PORT]

  --port PORT   the port to listen on (default: a free one)
  -h, --help    this text
";

enum Command {
    Help,
    Serve { port: u16 },
}

fn read_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Command, String> {
    let mut port = 0;
    while let Some(argument) = arguments.next() {
        let value = match argument.as_str() {
            "-h" | "--help" => return Ok(Command::Help),
            "--port" => arguments.next().ok_or("`--port` wants a number")?,
            other => match other.strip_prefix("--port=") {
                Some(value) => value.to_owned(),
                None => return Err(format!("unknown argument `{other}`")),
            },
        };
        port = value
            .parse()
            .map_err(|_| format!("`{value}` is no port: a port is a number from 0 to 65535"))?;
    }
    Ok(Command::Serve { port })
}

#[tokio::main]
async fn main() -> ExitCode {
    let port = match read_arguments(std::env::args().skip(1)) {
        Ok(Command::Help) => {
            let _ = io::stdout().write_all(USAGE.as_bytes());
            return ExitCode::SUCCESS;
        }
        Ok(Command::Serve { port }) => port,
        Err(problem) => {
            let _ = write!(io::stderr(), "error: {problem}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match serve(port).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: cannot serve on port {port}: {error}");
            ExitCode::from(2)
        }
    }
}

async fn serve(port: u16) -> io::Result<()> {
    let sandbox = Sandbox::builder()
        .clock(Clock::system())
        .port(port)
        .try_start()
        .await?;
    let mut out = io::stdout();
    writeln!(out, "Toggle sandbox at {}\n", sandbox.url())?;
    writeln!(out, "TOGGLE_ENDPOINT={}", sandbox.url())?;
    writeln!(out, "TOGGLE_USERNAME={USERNAME}")?;
    writeln!(out, "TOGGLE_PASSWORD={PASSWORD}")?;
    writeln!(out, "TOGGLE_CARD={EXAMPLE_CARD}\n")?;
    writeln!(out, "The email address {EMAIL} logs in as well.")?;
    writeln!(out, "Everything is in memory; ctrl-c ends it.")?;
    out.flush()?;
    tokio::signal::ctrl_c().await?;
    sandbox.shutdown().await;
    Ok(())
}
