using System.CommandLine;
using System.CommandLine.Parsing;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>Says in Vietnamese what was wrong with the arguments. The library's own sentences are English.</summary>
internal static class ParseMistakes
{
    /// <returns>Null when the arguments are in order.</returns>
    public static string? Explain(ParseResult parsed)
    {
        var unknown = MistypedOptions(parsed).Concat(parsed.UnmatchedTokens).Select(token => Unknown(parsed, token)).ToList();
        if (unknown.Count == 0 && parsed.Errors.Count == 0)
        {
            return null;
        }

        // What follows from an unknown word need not be said too.
        var mistakes = (unknown.Count > 0 ? unknown : parsed.Errors.Select(Known).OfType<string>()).Distinct(StringComparer.Ordinal);
        return string.Join('\n', mistakes.Append(Replies.SeeHelp(HelpPage.FullName(parsed.CommandResult.Command))));
    }

    /// <summary>The library takes "--jsom" for a question; whoever wants to ask that writes "--" before it.</summary>
    private static IEnumerable<string> MistypedOptions(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
        .Select(token => token.Value);

    private static string Unknown(ParseResult parsed, string token)
    {
        var command = parsed.CommandResult.Command;
        var known = token.StartsWith('-')
            ? parsed.RootCommandResult.Command.Options.Concat(command.Options).Select(option => option.Name)
            : command.Subcommands.Select(child => child.Name);
        var nearest = known
            .Select(name => (Name: name, Distance: Distance(token, name)))
            .Where(candidate => candidate.Distance > 0 && candidate.Distance <= Math.Max(2, token.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
        return nearest is null ? Replies.UnknownArgument(token) : Replies.UnknownArgument(token, nearest);
    }

    // Null where there is nothing to add.
    private static string? Known(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => Replies.OptionNeedsValue(option.Option.Name),
        OptionResult { Tokens.Count: > 1 } option => Replies.OptionGivenTwice(option.Option.Name),
        OptionResult option => Replies.OptionValueIsWrong(option.Option.Name, option.Tokens[0].Value),
        ArgumentResult { Tokens.Count: 0 } argument => Missing(argument),
        ArgumentResult argument => Wrong(argument),
        CommandResult { Command.Subcommands.Count: > 0 } command => Replies.CommandNeedsSubcommand(
            HelpPage.FullName(command.Command),
            command.Command.Subcommands.Select(child => child.Name)),
        CommandResult command when command.Command.Arguments.FirstOrDefault() is { Arity.MinimumNumberOfValues: > 0 } first =>
            Replies.ArgumentIsMissing(first.Name),
        _ => null,
    };

    // The value of an option is an argument of its own to the library.
    private static string? Missing(ArgumentResult argument) => argument.Parent is OptionResult option
        ? Replies.OptionNeedsValue(option.Option.Name)
        : Replies.ArgumentIsMissing(argument.Argument.Name);

    private static string Wrong(ArgumentResult argument) => argument.Parent is OptionResult option
        ? Replies.OptionValueIsWrong(option.Option.Name, argument.Tokens[0].Value)
        : Replies.ArgumentIsWrong(argument.Argument.Name, argument.Tokens[0].Value);

    /// <summary>How many letters must be changed, added or dropped.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
