using System.CommandLine;
using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Host.Commands;

/// <summary>What the command line says of the one file that it names.</summary>
internal sealed class IdentityOptions
{
    private readonly Option<string> _number = Make("--number", Replies.HelpNumber, "số");
    private readonly Option<string> _type = Make("--type", Replies.HelpType, "loại");
    private readonly Option<string> _date = Make("--date", Replies.HelpDate, "ngày");
    private readonly Option<string> _issuer = Make("--issuer", Replies.HelpIssuer, "cơ quan");
    private readonly Option<string> _subject = Make("--subject", Replies.HelpSubject, "trích yếu");
    private readonly Option<string> _signer = Make("--signer", Replies.HelpSigner, "tên");

    public IEnumerable<Option> All => [_number, _type, _date, _issuer, _subject, _signer];

    /// <exception cref="CommandException">The day is none.</exception>
    public DocumentMetadata Of(Invocation call) => new()
    {
        Number = Said(call, _number),
        Type = Said(call, _type),
        Date = Said(call, _date) is { } ? AsOfOption.Of(call, _date) : null,
        Issuer = Said(call, _issuer),
        Subject = Said(call, _subject),
        Signer = Said(call, _signer),
    };

    private static Option<string> Make(string name, string description, string value) => new(name) { Description = description, HelpName = value };

    private static string? Said(Invocation call, Option<string> option) =>
        call.Value(option) is { } value && NormalForm.Of(value).Trim() is { Length: > 0 } words ? words : null;
}
