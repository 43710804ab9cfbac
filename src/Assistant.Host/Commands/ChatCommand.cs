using System.CommandLine;
using System.Text.Json;
using Assistant.Conversations;
using Assistant.Host.Commands.Output;
using Assistant.Wording;

namespace Assistant.Host.Commands;

internal sealed class ChatCommand : AssistantCommand
{
    private readonly Option<string?> _script = new("--script") { Description = Replies.HelpScript, HelpName = "FILE" };
    private readonly Option<string?> _user = new("--user") { Description = Replies.HelpUser, HelpName = "U" };

    public ChatCommand(CommandSurroundings surroundings)
        : base("chat", Replies.HelpChat, surroundings)
    {
        Options.Add(_script);
        Options.Add(_user);
    }

    public override async Task<int> RunAsync(Invocation call)
    {
        var turns = call.Value(_script) is { } script ? JsonLines.Read(script, ReadTurn) : null;
        using var parts = call.OpenParts();
        // One conversation for each user: who comes back tomorrow goes on where it stood.
        var user = call.Value(_user) ?? Environment.UserName;
        var talk = new TerminalTalk(call, parts.Dialogue, "terminal-" + user, user);
        if (turns is not null)
        {
            await talk.PlayAsync(turns);
        }
        else if (call.Json)
        {
            await talk.PlayAsync(JsonLines.Read(LinesOf(call.Terminal.In), "stdin", ReadTurn));
        }
        else
        {
            await talk.TalkAsync();
        }

        return ExitCode.Fine;
    }

    internal static IEnumerable<string> LinesOf(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    // {"text": "…"}, {"value": {"field": "…"}}, or both.
    private static TerminalTalk.Turn? ReadTurn(JsonElement line)
    {
        var text = line.TryGetProperty("text", out var said) && said.ValueKind == JsonValueKind.String ? said.GetString() : null;
        var form = line.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.ToString(), StringComparer.Ordinal)
            : null;
        return text is null && form is null ? null : new TerminalTalk.Turn(text ?? string.Empty, form);
    }
}
