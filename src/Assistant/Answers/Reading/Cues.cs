using System.Text.RegularExpressions;
using static Assistant.Answers.Reading.QuestionKind;

namespace Assistant.Answers.Reading;

/// <summary>
/// How officials ask, without marks. A cue is a pattern over whole words: "_" stands for one to five words of any kind.
/// </summary>
internal static partial class Cues
{
    public static readonly IReadOnlyList<Cue> All =
    [
        // Figures. Money, hours and the like are told apart because their absence means "not found".
        Ask(Quantity, 60, "(?:la )?bao nhieu (?:tien|dong(?! chi)|trieu|ty dong|nghin dong)", Need.Money | Need.Number),
        Ask(Quantity, 61, "(?<!dau |tien |cai |dung |uu |tham |truoc )tien(?! hanh| do| bo| tien| phong| toi| sy| si| den)(?=.* bao nhieu )", Need.Money | Need.Number, spent: false),
        Ask(Quantity, 30, "(?:kinh phi|muc phu cap|muc dong|muc chi|chi phi|phu cap|tien thuong|muc ho tro|muc thuong|ngan sach)(?=.* (?:bao nhieu|may|the nao) )", Need.Money | Need.Number, spent: false),
        Ask(Quantity, 30, "(?:bao nhieu|may) (?:tien )?(?=(?:la )?(?:_ )?phu cap|kinh phi)", Need.Money | Need.Number),
        Ask(Quantity, 55, "(?:ti le|ty le|bao nhieu) (?:bao nhieu )?(?:phan tram|%)|chiem bao nhieu|(?:dat )?(?:ty|ti) le (?:la )?(?:bao nhieu|may|the nao|ra sao)|bao nhieu phan tram|may phan tram", Need.Percent | Need.Number),
        Ask(Quantity, 20, "ty le|ti le", Need.Percent | Need.Number, spent: false),
        Ask(Quantity, 50, "(?:la |duoc |co |het |khoang |tat ca )?bao nhieu", Need.Number),
        Ask(Quantity, 45, "(?<!ngay )(?<!thang )(?<!quy )(?<!luc )(?:co |la |duoc )?may(?= )", Need.Number),
        Ask(Quantity, 25, "so luong|tong so|tong cong|so lieu|con so|thong ke|tat ca co", Need.Number, spent: false),
        Ask(Quantity, 48, "(?:phai |trong |keo dai |mat )?bao lau|(?:keo dai |trong )?may (?:tieng|gio dong ho|phut|ngay|tuan)(?! nao)|bao nhieu (?:phut|gio|tieng|ngay|tuan)|thoi luong", Need.Duration),

        // "phải báo cáo chi bộ trong mấy ngày" asks how long, not what is to be reported.
        Ask(Quantity, 60, "(?:trong|khong qua|cham nhat|toi da)(?: vong| thoi han)? (?:may|bao nhieu) (?:ngay|gio|tuan|tieng|phut)(?! nao)|trong bao lau", Need.Duration),
        Ask(Quantity, 59, "(?:may|bao nhieu) (?:thang|quy|nam|tuan|ngay) (?:thi |phai |la |hop |sinh hoat )?(?:mot|1) lan|bao lau (?:thi |phai |la )?(?:mot|1) lan", Need.Period),
        Ask(Contents, 61, "(?:duoc )?chia (?:lam |thanh |ra )?(?:nhung |cac )?(?:may|bao nhieu|nhung|cac) (?:loai|nhom|phan|muc|muc do|cap)(?: nao| gi)?"),
        Ask(Contents, 57, "(?:nhung|cac)(?= (?:ty le|ti le|so lieu|con so|chi so) (?:nao|gi) )"),

        // Time.
        Ask(Deadline, 64, "(?:truoc|cham nhat|muon nhat|den|vao|la|trong|tu) (?:la )?(?:ngay|thang|quy|nam|thoi gian|hom|luc) (?:nao|may|bao nhieu)", Need.Time),
        Ask(Deadline, 62, "(?:la )?(?<!dung )(?:khi nao|luc nao|bao gio|hom nao|ngay nao|ngay may|thang may|thang nao|quy nao|quy may|nam nao)", Need.Time),
        Ask(Deadline, 58, "han chot|han nop|han gui|thoi han|deadline|het han|cham nhat|han bao cao|thoi han nop|han cuoi|han(?! che| hep)", Need.Time),
        Ask(Deadline, 30, "thoi gian (?:thuc hien|hoan thanh)? ?(?:ra sao|the nao|nhu the nao|la khi nao|nao)?|t g thuc hien|thoi diem", Need.Time),
        Ask(Deadline, 63, "(?:luc |vao )?may gio|gio nao|gio bat dau", Need.Clock),

        Ask(Quantity, 61, "(?<!so |chat |nang |luc |san |trong |thoi )luong(?= (?:cua |thang |co ban |bi thu |can bo |hang ).*bao nhieu )|thu lao|thu nhap", Need.Money),

        Ask(Other, 67, "(?:kinh phi|chi phi|tien|ngan sach)(?=.* (?:lay tu dau|lay o dau|lay dau|tu dau|(?:tu )?nguon nao|nguon gi|do ai (?:chi|tra|cap|lo)|ai (?:chi|tra|cap)) )|nguon kinh phi", Need.Funding, spent: false),

        // Place and persons.
        Ask(Other, 66, "sinh nam nao|bao nhieu tuoi|may tuoi|que (?:o dau|quan)|danh sach|ai la (?:\\S+ ){0,2}(?:chu tich|bi thu|giam doc|truong ban|pho bi thu|chanh van phong|tong bi thu)|(?:chi bo|dang bo|don vi|huyen|xa|cap uy|bi thu|co quan) nao (?:\\S+ ){0,6}(?:nhat|hon ca)", Need.Names),
        Ask(Other, 66, "(?:hop|to chuc|dien ra|tai|dien ra tai|khai mac|hoc|hop tai|la) (?:o dau|dia diem nao|cho nao|noi nao|dau)|o (?:hoi truong|phong|khach san|thanh pho|dia diem) nao|dia diem (?:to chuc|o dau|la dau)|dia chi(?! (?:thu|email|mail|hop thu|trang|web))", Need.Place),
        Ask(Other, 66, "(?:la )?(?:nhung )?(?:dong chi|d c|nguoi|ong|ba|bi thu|can bo|dang vien) nao|(?:bi thu|dong chi|can bo|nguoi|dang vien|chu tich|lanh dao) (?:\\S+ ){0,6}la (?:nhung )?ai|ten (?:la )?gi|ten (?:cua )?(?:cac |nhung |tung )?(?:dong chi|can bo|dang vien|bi thu|nguoi|ca nhan)|ho ten|ho va ten|ten tuoi|danh sach (?:ten|cu the)|(?:co |nhung )?ten (?:ai|nhung ai)|ten cua", Need.Names),
        Ask(Other, 66, "so dien thoai|dien thoai|email|(?<!tong |phoi |ket |mo |lap |tao |dat )hop thu|website|zalo|(?<!hop )(?:dia chi )?thu dien tu", Need.Contact),

        // Documents as such.
        Ask(WhichDocument, 70, "(?:mang |co |ghi |la )?(?:so ky hieu|so hieu|ky hieu(?! viet tat| ten loai)|so va ky hieu|so may|so bao nhieu|so van ban(?= (?:la )?(?:bao nhieu|may|gi|nao) | $))(?: (?:la )?(?:bao nhieu|may|gi|nao))?", Need.Symbol),
        Ask(WhichDocument, 70, "(?<! (?:co|ho|tru) )so(?= (?:cua )?(?:ke hoach|nghi quyet|chi thi|huong dan|ket luan|quyet dinh|quy dinh|van ban|thong bao|chuong trinh) .*(?:bao nhieu|may|la gi) )", Need.Symbol),
        Ask(WhichDocument, 68, "(?:do ai |ai |co quan nao |do co quan nao |cap nao |ban )?(?:ban hanh|ky ban hanh|ra doi|duoc ban hanh|ky) (?:vao )?(?:ngay|nam|thang|khi|luc) (?:nao|may|bao nhieu)|ngay ban hanh|ban hanh khi nao"),
        Ask(WhichDocument, 66, "(?:do|cua) (?:ai|co quan nao|cap nao)(?: ban hanh)?(?= )|co quan (?:nao )?ban hanh|ai ban hanh|cap nao ban hanh|do ai ban hanh"),
        Ask(WhichDocument, 66, "(?:noi |quy dinh )?ve (?:viec gi|van de gi|noi dung gi|cai gi|gi)|trich yeu"),
        Ask(WhichDocument, 52, "(?:theo|can cu|dua (?:vao|tren)|thuc hien|de thuc hien|gan voi|trien khai) (?:cac |nhung )?(?:van ban|nghi quyet|chi thi|huong dan|ket luan|ke hoach|quy dinh|chuong trinh) nao"),
        Ask(WhichDocument, 50, "(?:cac |nhung )?(?:van ban|nghi quyet|chi thi|huong dan|ket luan|ke hoach|quy dinh|quyet dinh|chuong trinh|cong van|thong bao|to trinh|quy che|thong tu|nghi dinh|vb) (?:nao|gi)"),
        Ask(Signer, 72, "(?:do )?(?:ai|nguoi nao|dong chi nao)(?: da| la nguoi)?(?= (?:ky(?! luat)|dung ten) )|nguoi ky|ai la nguoi ky|chuc vu nguoi ky"),
        // "báo cáo gửi về đâu" asks for the body that takes it; "Báo cáo số 196 gửi cho ai" for whom the document names.
        Ask(Responsible, 73, "(?<=(?:nop|ho so|danh sach|to trinh|don|bieu mau|du thao|bao cao(?! (?:so )?@)) (?:\\S+ ){0,14}?)(?:gui|nop) (?:cho |den |toi |di |ve |o |tai )?(?:nhung |cac )?(?:ai|dau|o dau|co quan nao|noi nao|don vi nao|cho nao|phong nao|dia chi nao)"),
        Ask(Recipients, 72, "(?:duoc )?gui (?:cho |den |toi |di |ve )?(?:nhung |cac )?(?:ai|dau|co quan nao|noi nao|don vi nao|cho nao)|noi nhan"),
        Ask(Validity, 72, "con hieu luc|het hieu luc|co hieu luc|con dung duoc|da (?:bi )?thay the|bi bai bo|thay(?: the)? (?:cho |boi |bang )?(?:van ban|huong dan|quy dinh|nghi quyet|chi thi) nao|thay the cho nao"),
        Ask(Mentioned, 74, "(?:duoc |co )?(?:nhac|noi|de cap|neu|dan|vien dan|xuat hien|trich dan|ghi)(?: (?:den|toi|ten))? (?:o|trong|tai) (?:nhung |cac )?(?:muc|phan|dau|van ban|cho|doan|trang|vb|tai lieu|phu luc|chuong|dieu)(?: nao| dau)?"),
        Ask(Mentioned, 74, "(?:co |nam |o |thuoc )(?:trong |o |tai )?(?:nhung |cac )?(?:van ban|vb|tai lieu|muc|phan|chuong|doan|trang) nao"),
        Ask(Mentioned, 74, "(?:cho|doan|muc|phan|van ban|vb|tai lieu|noi) nao (?:co |da )?(?:noi|nhac|de cap|neu|dan|vien dan|trich dan)(?: den| toi| ve)?(?=.* [0-9])"),
        Ask(Mentioned, 54, "(?:duoc |co )?(?:nhac|de cap|vien dan|trich dan)(?: den| toi)?", spent: true),
        Ask(Mentioned, 60, "(?:o|tai|thuoc) (?:muc|phan|chuong|dieu|khoan|trang|phu luc) (?:nao|may)|nam o dau|quy dinh o dau|ghi o dau|neu o dau|(?<!nhung )(?<!cac )(?<!may )(?:muc nao|phan nao)"),

        // What something is made of.
        Ask(Contents, 56, "(?:bao )?gom (?:co )?(?:nhung |cac )?(?:ai|gi|nhung ai)|(?:bao )?gom (?:co )?(?:nhung |cac |may )?(?:noi dung|muc|phan|nhom|chi tieu|nhiem vu|giai phap|thanh phan|buoc|viec|loai|tieu chi|van de|y|nhom nhiem vu|noi dung danh gia|yeu cau|muc lon) ?(?:chinh |chu yeu |cu the |lon )?(?:gi|nao)?"),
        Ask(Contents, 44, "(?:bao )?gom(?: co)?|liet ke|ke ten|ke ra|neu ten|neu cac|neu nhung|cho biet cac|cho biet nhung|hay neu"),
        Ask(Contents, 42, "(?:nhung |cac )(?:noi dung|muc|phan|nhom|viec|loai|van de|mat|mat nao|diem) (?:gi|nao)"),
        // "Những việc không được làm", "những trường hợp được miễn": no word asks, and yet a list is asked for.
        Ask(Contents, 41, "(?:nhung|cac) (?:viec|dieu|hanh vi|truong hop|doi tuong|dieu kien|hinh thuc)(?= (?:khong duoc|khong phai|bi cam|nghiem cam|cam|phai lam|can lam|duoc phep|duoc mien|can tranh) )", spent: false),
        // What is listed is itself what to look for.
        Ask(Contents, 42, "(?:nhung |cac )(?:chi tieu|nhiem vu|giai phap|tieu chi|yeu cau|han che|nguyen nhan|muc tieu|hinh thuc|mo hinh|bien phap|thanh phan|ket qua|bai hoc|ton tai|khuyet diem|uu diem)(?: \\S+){0,3} (?:gi|nao)", spent: false),
        Ask(Contents, 40, "(?:co|can|phai co|phai) (?:nhung )?gi|nhung gi|nhung ai|nhung nao|noi dung gi|nd gi|cai gi|viec gi|dieu gi|van de gi|mat nao|noi dung nao|chi tieu nao|giai phap nao|nhiem vu nao|loai nao|nhung mat nao|nhu the nao|the nao|ra sao"),
        Ask(Contents, 20, "thanh phan|noi dung", spent: false),
        Ask(Definition, 46, "(?:duoc )?(?:viet tat|goi tat|hieu) (?:la |cua |nhu )?(?:gi|the nao|nhu the nao|tu gi)?|nghia la gi|co nghia (?:la )?gi|la cau gi|la cau nao|khai niem|dinh nghia|la gi|la the nao|la viet tat cua"),
        Ask(Definition, 30, "la (?:cai )?gi|la nhung gi"),
        Ask(Procedure, 47, "quy trinh|trinh tu|cac buoc|thu tuc|lam the nao|lam nhu the nao|cach lam|tien hanh (?:nhu )?the nao|lam sao|phai qua (?:nhung )?(?:ai|buoc nao|dau)|qua ai|chuan bi (?:nhu )?the nao|thuc hien (?:nhu )?the nao", spent: false),
        Ask(Reason, 57, "vi sao|tai sao|ly do (?:gi|nao|vi sao)|do dau|nguyen nhan (?:gi|nao|la gi|do dau)|boi vi sao", Need.Reason),
        Ask(Reason, 28, "nguyen nhan|ly do", spent: false),

        // Bodies.
        Ask(Responsible, 57, "(?:do |giao cho |thuoc ve |giao )?(?:ai|co quan nao|don vi nao|(?<!con |ma |bao |may |nhung |cac )so nao|nganh nao|hoi nao|doan the nao|trung tam nao|(?<!van |bien )ban nao|to chuc nao|cap nao|noi nao|dau moi nao|co quan|bo phan nao) (?:la don vi |la co quan |se |phai |duoc giao |co trach nhiem )?(?:chu tri|tham muu|chiu trach nhiem|phu trach|lo|lam|thuc hien|to chuc|huong dan|theo doi|don doc|kiem tra|xay dung|soan|chuan bi|ban hanh|phat hanh|bao cao|tong hop|phoi hop|giup|khao sat|lap|bo tri|sap xep|chi tra|quan ly|giam sat|chi dao|duoc giao|co nhiem vu|nhan|gui|cu|trinh|tiep nhan|quyet dinh|cap|tuyen truyen|dong vai tro)"),
        // What is done to it tells this step from the others.
        Ask(Responsible, 57, "(?:do )?(?:ai|co quan nao|don vi nao|to chuc nao|cap nao)(?= (?:thong qua|duyet|phe duyet) )"),
        Ask(Responsible, 52, "(?:giao|giao cho|do|thuoc) (?:ai|co quan nao|don vi nao|(?<!van |bien )ban nao)|trach nhiem (?:cua |thuoc )?(?:ai|co quan nao|don vi nao)|co quan nao|don vi nao|(?<!van |bien )ban nao|ai chu tri|ai lam|ai lo"),
        Ask(Responsible, 35, "la ai|boi ai|qua ai|cho ai|ai"),
        Ask(Tasks, 58, "(?:duoc )?giao (?:viec gi|nhiem vu gi|lam gi|nhung (?:gi|viec gi|nhiem vu gi)|nhiem vu nao|nhung nhiem vu nao|viec nao|cho nhung viec gi|may (?:viec|nhiem vu))|(?:co |phai |can )?(?:nhung |may |cac )?(?:nhiem vu|trach nhiem|n v)(?: cu the)? (?:gi|nao)|phai lam (?:nhung )?(?:gi|viec gi|nhung viec gi)|lam nhung (?:gi|viec gi)|co (?:bao nhieu|may) (?:nhiem vu|viec|n v)|phai (?:lam|thuc hien) nhung gi"),
        Ask(Tasks, 36, "nhiem vu (?:cua|cu the cua)|trach nhiem cua|cong viec cua", spent: false),

        // Comparing and reckoning.
        Ask(Comparison, 76, "(?:co )?(?:gi )?(?:khac|giong) (?:nhau|gi|the nao|o diem nao|o cho nao|nhu the nao|biet)(?: (?:the nao|o diem nao|khong|o cho nao|gi|ra sao|nhu the nao|hay khong))?|so sanh|diem khac|diem giong|doi chieu|khac biet"),
        Ask(Comparison, 59, "con _ thi sao"),
        Ask(Arithmetic, 77, "(?:tang(?! cuong)|giam(?! sat| doc)|chenh lech|chenh|nhieu hon|it hon|hon kem|thua|(?<!toi )thieu|lech)(?: (?:len|xuong|di|mat|nhau|hay giam|so voi))*(?: _)? (?:la )?(?:bao nhieu|may)|tang hay giam|tang bao nhieu|giam bao nhieu|chenh lech"),
        Ask(Arithmetic, 77, "(?:co )?(?:khop|trung khop|bang nhau|thong nhat|trung|dung bang|mau thuan|phu hop)(?: voi)?(?= (?:_ )?(?:con so|so lieu|nhau|voi|phu luc|khong|so|tong))", spent: true),
        Ask(Arithmetic, 78, "nam nao (?:\\S+ ){0,4}?(?:nhieu|cao|it|thap|lon|nho) (?:hon|nhat)|(?:nhieu|cao|it|thap|lon|nho) (?:hon|nhat) (?:la )?(?:vao )?nam nao"),
        Ask(Arithmetic, 61, "cong (?:ca )?(?:hai|ba|lai|cac|bon|tat ca|don|2|3|4)(?: nam| lai)?|tong cong (?:ca )?(?:hai|ba|cac) nam|(?:ca|trong) (?:hai|ba|2|3|bon|4) nam|tong (?:cua )?(?:hai|ba|cac) nam|cong don"),
        Ask(Arithmetic, 57, "tong so (?=(?:_ )?(?:trong |cua )?(?:tat ca|cac loai|moi|toan bo|ca))|tat ca cac (?:loai|nam)|gap (?:may|bao nhieu) lan|trung binh|binh quan moi", spent: false),

        // Yes or no, and what an outline asks.
        Ask(YesNo, 65, "co (?:bat buoc|can|phai|duoc|nhat thiet) (?:phai )?(?= (?:_ )?(?:khong|ko|k|hay|chua))|(?:bo trong|bo qua|khong lam|khong ghi|khong neu|de trong) (?:duoc|co sao)|co bat buoc|bat buoc"),
        Ask(YesNo, 53, "(?:co |duoc |phai |dung )?(?:hay (?:la )?(?:khong|chua|ko)|khong vay|khong a|khong nhi|dung khong|phai khong|duoc khong|dung ko|phai ko|duoc ko|duoc k|dung k) "),
        Ask(YesNo, 51, "(?:khong|ko|k|chua|hong|khg)(?: (?:vay|a|nhi|the|ha|ban|em|ad|nhe|ta|day|nao))* $"),
        Ask(OutlineAsks, 59, "(?:yeu cau|phai|can|doi hoi|y c)(?: phai)? (?:neu|ghi|bao cao|danh gia|phan loai|phan tich|viet|trinh bay|lam ro|co|de cap|so lieu|danh gia ky|danh gia sau|chi ro)(?: ro| ky| sau)?(?: (?:nhung |cac )?(?:gi|nao|noi dung gi|noi dung nao|so lieu gi|so lieu nao|dieu gi|nd gi|mat nao|the nao|nhu the nao))?"),
        Ask(OutlineAsks, 41, "(?:yeu cau|hoi|doi hoi|y c) (?:nhung )?(?:gi|dieu gi|noi dung gi|the nao)|viet (?:nhung )?gi|ghi (?:nhung )?gi|neu (?:nhung )?gi|luu y(?: gi)?"),
    ];

    private static readonly HashSet<string> Asking = All.Select(cue => cue.Pattern).Concat(Talk.Patterns)
        .SelectMany(pattern => Letters().Matches(pattern.ToString()))
        .Select(match => match.Value)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the folded word occurs in any of the patterns: then it is no misspelling of another.</summary>
    public static bool Knows(string folded) => Asking.Contains(folded);

    private static Cue Ask(QuestionKind kind, int weight, string pattern, Need needs = Need.None, bool spent = true) =>
        new(kind, needs, weight, spent, new Regex(
            pattern.StartsWith('^') ? Body(pattern) : "(?<= )(?:" + Body(pattern) + ")(?= |$)",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)));

    private static string Body(string pattern) => pattern.Replace("_", @"(?:\S+(?: \S+){0,4}?)", StringComparison.Ordinal);

    [GeneratedRegex("[a-z]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
