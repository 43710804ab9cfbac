using Assistant.Corpus.Parsing;

namespace Assistant.Corpus;

/// <summary>The mark of secrecy of a document, wherever it is stamped.</summary>
public static class SecrecyMarks
{
    /// <summary>The heaviest of what stands in the text's head and in the heads of its pages.</summary>
    public static Secrecy Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Source.Reading.PageHeads.Select(line => HeadMarks.SecrecyOf(line.Trim()) ?? Secrecy.None).Append(document.Secrecy).Max();
    }

    /// <summary>As it is stamped: "TỐI MẬT"; empty for an open document.</summary>
    public static string Printed(Secrecy secrecy) => secrecy switch
    {
        Secrecy.Confidential => "MẬT",
        Secrecy.Secret => "TỐI MẬT",
        Secrecy.TopSecret => "TUYỆT MẬT",
        _ => "",
    };
}
