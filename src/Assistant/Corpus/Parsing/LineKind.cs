namespace Assistant.Corpus.Parsing;

/// <summary>What a line looks like by itself, before its neighbours are asked.</summary>
internal enum LineKind
{
    Text,
    Decoration,
    PageNumber,
    TableRow,
    Footnote,

    /// <summary>Phần, Chương, Mục, a Markdown "#" heading, Điều, "I.", "1.", "1.1.", "a)": a label that orders.</summary>
    Numbered,

    /// <summary>"- …", "+ …".</summary>
    Dash,

    /// <summary>A line in bold or after a lone star that heads what follows: "*** Nguyên nhân của …**".</summary>
    StarredHeading,

    /// <summary>Capitals alone: "MỞ ĐẦU".</summary>
    Capitals,

    /// <summary>"Lưu ý: …" or a line wholly in brackets.</summary>
    Note,

    Recipients,

    /// <summary>"Kính gửi: …", "Kính trình: …".</summary>
    Address,

    /// <summary>Inside the quoted text of another document: "“Điều 5. …" in a document that amends it.</summary>
    Quoted,

    /// <summary>"T/M BAN THƯỜNG VỤ", "CHỦ TỊCH", "NGƯỜI GHI BIÊN BẢN": a signature starts.</summary>
    Signature,
}
