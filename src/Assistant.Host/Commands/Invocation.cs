using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using Assistant.Host.Commands.Output;
using Assistant.Host.Composition;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>One call of one command.</summary>
internal sealed record Invocation(ParseResult Parsed, Terminal Terminal, AssistantOptions Options, bool Json, CancellationToken Cancellation)
{
    public TextWriter Out => Terminal.Out;

    public T? Value<T>(Option<T> option) => Parsed.GetValue(option);

    public T? Value<T>(Argument<T> argument) => Parsed.GetValue(argument);

    /// <summary>Everything that works over the corpus, with the shipped documents brought up to date.</summary>
    public AssistantParts OpenParts()
    {
        var parts = new AssistantParts(Options);
        try
        {
            if (Options.EmbeddingMistakes is [_, ..] mistakes)
            {
                Terminal.Error.WriteLine(Replies.EmbeddingIsOff(mistakes));
            }

            if (parts.ModelMistakes is [_, ..] wrong)
            {
                Terminal.Error.WriteLine(Replies.ModelIsOff(wrong));
            }

            foreach (var problem in parts.ImportShippedCorpus())
            {
                Terminal.Error.WriteLine(problem);
            }

            return parts;
        }
        catch
        {
            parts.Dispose();
            throw;
        }
    }

    /// <summary>One line on stdout.</summary>
    public void WriteJson<T>(T value, JsonTypeInfo<T> type) => JsonLine.Write(Out, value, type);
}
