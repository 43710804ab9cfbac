using Assistant.Tests.Support;

namespace Assistant.Tests.Formats.Forms;

/// <summary>Three invented documents, each in every form that an office keeps it in; made once for all tests.</summary>
public sealed class DocumentsInForms
{
    private static readonly (string Name, Func<byte[]> Docx, string Plain)[] Documents =
        [("plan", PlanInForms.Docx, PlanInForms.Plain), ("decree", DecreeInForms.Docx, DecreeInForms.Plain), ("report", ReportInForms.Docx, ReportInForms.Plain)];

    private readonly Dictionary<(string Name, string Kind), byte[]> files = [];

    public DocumentsInForms()
    {
        var made = Documents.Select(document => document.Docx()).ToArray();
        for (var at = 0; at < made.Length; at++)
        {
            files[(Documents[at].Name, "docx")] = made[at];
            files[(Documents[at].Name, "txt")] = System.Text.Encoding.UTF8.GetBytes(Documents[at].Plain);
        }

        foreach (var kind in (string[])["doc", "odt", "rtf", "pdf"])
        {
            var converted = Printer.Converted(kind, made);
            for (var at = 0; at < made.Length; at++)
            {
                files[(Documents[at].Name, kind)] = converted[at];
            }
        }
    }

    public byte[] this[string name, string kind] => files[(name, kind)];
}
