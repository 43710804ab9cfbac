namespace Assistant.Corpus;

public enum BlockKind
{
    /// <summary>Type and subject of the document or of an attached one (KẾ HOẠCH …, ĐỀ CƯƠNG …, PHỤ LỤC 1 …).</summary>
    Title,

    /// <summary>Phần, Chương, MỞ ĐẦU.</summary>
    Part,

    /// <summary>I., I-, Mục.</summary>
    Section,

    /// <summary>1., 1.1., a starred heading without number; a heading that stands over other blocks.</summary>
    Subsection,

    /// <summary>A numbered paragraph that is content itself ("1. Việc tổng kết … phải gắn với …"), Điều, khoản, điểm.</summary>
    Clause,

    /// <summary>"- …" and, one level deeper, "+ …".</summary>
    Item,

    Paragraph,

    /// <summary>"Lưu ý: …", a bracketed instruction that stands alone.</summary>
    Note,

    Footnote,

    Table,

    /// <summary>Place, date, number, stars: the head of the first page.</summary>
    Header,

    Recipients,

    Signature,
}
