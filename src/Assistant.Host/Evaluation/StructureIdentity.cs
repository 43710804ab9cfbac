using System.Text.Json;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Host.Evaluation;

/// <summary>What a document says of itself. A gold file without a field does not ask for it.</summary>
internal static class StructureIdentity
{
    public static void Compare(string name, JsonElement gold, Document document, StructureTally tally)
    {
        tally.Field("identity", Told(gold, "type"), document.Type, $"{name} type");
        tally.Field("identity", Told(gold, "number"), document.Number, $"{name} number");
        tally.Field("identity", Told(gold, "date"), document.Date is { } date ? Dates.Format(date) : "", $"{name} date");
        // Gold issuers carry a remark in brackets.
        tally.Field("identity", Told(gold, "issuer")?.Split(" (")[0], document.Issuer, $"{name} issuer", (want, have) => want.StartsWith(have, StringComparison.Ordinal));
        var signer = gold.GetProperty("signer") is { ValueKind: JsonValueKind.Object } person ? person.GetProperty("name").GetString() : null;
        tally.Field("identity", signer, document.Signer, $"{name} signer");
        Also("title", "subject", document.Subject);
        Also("place", "place", document.Place);
        Also("term", "term", document.Term, (want, have) => want.Contains(have, StringComparison.Ordinal) || have.Contains(want, StringComparison.Ordinal));
        Also("secrecy", "secrecy", Printed(document.Secrecy));
        Also("urgency", "urgency", document.Urgency);
        Recipients(name, gold, document, tally);

        void Also(string field, string kind, string actual, Func<string, string, bool>? same = null)
        {
            if (gold.TryGetProperty(field, out _))
            {
                tally.Field("identity." + kind, Told(gold, field), actual, name, same);
            }
        }
    }

    private static void Recipients(string name, JsonElement gold, Document document, StructureTally tally)
    {
        var wanted = gold.GetProperty("recipients").EnumerateArray().Select(entry => entry.GetString()!).ToList();
        foreach (var recipient in wanted)
        {
            tally.Gold("recipients", document.Recipients.Contains(recipient, StringComparer.Ordinal), $"{name} {recipient}");
        }

        // Whom a letter addresses may be listed among its recipients or kept apart.
        var addressees = gold.TryGetProperty("addressees", out var told) ? told.EnumerateArray().Select(entry => entry.GetString()!).ToList() : [];
        foreach (var recipient in document.Recipients.Except(wanted, StringComparer.Ordinal).Except(addressees, StringComparer.Ordinal))
        {
            tally.Extra("recipients", $"{name} {recipient}");
        }

        tally.Found("recipients", document.Recipients.Except(addressees, StringComparer.Ordinal).Count());
    }

    private static string? Told(JsonElement gold, string field) =>
        gold.GetProperty(field) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static string Printed(Secrecy secrecy) => secrecy switch
    {
        Secrecy.Confidential => "MẬT",
        Secrecy.Secret => "TỐI MẬT",
        Secrecy.TopSecret => "TUYỆT MẬT",
        _ => "",
    };
}
