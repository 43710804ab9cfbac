using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>Whether a text holds what the question asks for: a figure, a time, a sum of money.</summary>
internal static class Needs
{
    /// <summary>What the text lacks of what is needed.</summary>
    public static Need Lacking(Need needed, string text)
    {
        var lacking = Need.None;
        if ((needed & Need.Contact) != Need.None && TimeWords.HasContact(text))
        {
            // "địa chỉ thư điện tử": an address, and no place.
            needed &= ~Need.Place;
        }

        // "một ngày": how long something takes may be written out.
        Check(Need.Number, t => TimeWords.HasFigure(t) || ((needed & Need.Duration) != Need.None && TimeWords.HasDuration(t)));
        Check(Need.Percent, TimeWords.HasPercent);
        Check(Need.Money, TimeWords.HasMoney);
        Check(Need.Time, t => TimeWords.Limits(t).Count > 0);
        Check(Need.Clock, TimeWords.HasClock);
        Check(Need.Duration, TimeWords.HasDuration);
        Check(Need.Place, TimeWords.HasPlace);
        Check(Need.Contact, TimeWords.HasContact);
        // Who signed is answered from the signature block; who is charged with something is named with his title.
        Check(Need.Names, TimeWords.HasPerson);
        Check(Need.Funding, TimeWords.HasFunding);
        Check(Need.Period, TimeWords.HasPeriod);
        Check(Need.Symbol, t => Text.DocumentSymbols.Find(t).Count > 0);
        return lacking;

        void Check(Need need, Func<string, bool> has)
        {
            if ((needed & need) != Need.None && !has(text))
            {
                lacking |= need;
            }
        }
    }

    public static double Bonus(QuestionReading reading, Clause clause)
    {
        if (reading.Needs == Need.None || reading.Needs == Need.Reason)
        {
            return 0;
        }

        var lacking = Lacking(reading.Needs, clause.Text);
        return lacking == Need.None ? 0.12 : (lacking & (Need.Number | Need.Time | Need.Percent)) != Need.None ? -0.15 : -0.05;
    }
}
