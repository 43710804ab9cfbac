using Assistant.Conversations;
using Assistant.Host.Commands.Output;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>A conversation over the terminal, typed or played from a script.</summary>
internal sealed class TerminalTalk(Invocation call, IDialogue dialogue, string conversationId, string userId)
{
    private const string Prompt = "> ";

    private Form? _form;

    public async Task PlayAsync(IEnumerable<Turn> turns)
    {
        var number = 0;
        foreach (var turn in turns)
        {
            var reply = await SayAsync(turn);
            number++;
            if (call.Json)
            {
                call.WriteJson(ReplyLine.From(number, reply), JsonLine.Types.ReplyLine);
            }
            else
            {
                call.Out.WriteLine(Prompt + (turn.Text.Length > 0 ? turn.Text : string.Join("; ", turn.Form?.Values ?? [])));
                Write(reply);
            }
        }
    }

    public async Task TalkAsync()
    {
        Write(dialogue.Greeting());
        call.Out.WriteLine(Replies.ChatHowToLeave);
        call.Out.Write("\n" + Prompt);
        foreach (var line in ChatCommand.LinesOf(call.Terminal.In))
        {
            if (Replies.ChatLeavingWords.Contains(line.Trim().ToLowerInvariant()))
            {
                break;
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                Write(await SayAsync(new Turn(line, null)));
            }

            call.Out.Write("\n" + Prompt);
        }

        call.Out.WriteLine(Replies.ChatGoodbye);
    }

    private async Task<Reply> SayAsync(Turn turn)
    {
        var reply = await dialogue.HandleAsync(new UserMessage(conversationId, userId, turn.Text, turn.Form), call.Cancellation);
        _form = reply.Form;
        return reply;
    }

    private void Write(Reply reply)
    {
        call.Out.WriteLine();
        AnswerPage.WriteText(call.Terminal, reply.Text);
        AnswerPage.WriteCitations(call.Terminal, reply.Citations);
        if (_form is { } form)
        {
            call.Out.WriteLine();
            call.Out.WriteLine(form.Title);
            foreach (var field in form.Fields)
            {
                call.Out.WriteLine("  - " + Replies.FormFieldLine(field.Label, field.Unit, field.Choices));
            }
        }

        foreach (var file in reply.Attachments)
        {
            call.Out.WriteLine(Replies.FileReady(file.Path));
        }

        AnswerPage.WriteSuggestions(call.Terminal, reply.Suggestions);
    }

    internal readonly record struct Turn(string Text, IReadOnlyDictionary<string, string>? Form);
}
