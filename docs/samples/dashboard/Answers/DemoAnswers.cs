namespace Dashboard.Answers;

/// <summary>Synthetic answers of the fifteen months up to a day, the same for the same day. In one of the months nobody was asked.</summary>
public static class DemoAnswers
{
    private const int Months = 15;
    private const int MonthWithout = 5;

    public static IEnumerable<Answer> Make(IReadOnlyList<string> segments, DateOnly today)
    {
        var random = new Random(2026);
        DateOnly firstMonth = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
        for (DateOnly day = firstMonth; day <= today; day = day.AddDays(1))
        {
            int month = ((day.Year - firstMonth.Year) * 12) + day.Month - firstMonth.Month;
            for (int i = 0; i < segments.Count && month != MonthWithout; i++)
            {
                // Every segment is somewhat better than the one before it and has fewer answers; of the last there are a handful.
                bool isLast = i == segments.Count - 1;
                int answers = isLast ? (day.DayNumber % 150 == 0 ? 1 : 0) : random.Next(0, 5 - i);
                double satisfaction = 0.5 + (0.06 * i) + (month == Months - 4 ? -0.25 : 0);
                for (int n = 0; n < answers; n++)
                {
                    yield return new Answer
                    {
                        Id = Guid.CreateVersion7(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).AddMinutes(n)),
                        Key = Guid.NewGuid(),
                        Day = day,
                        Segment = segments[i],
                        Rating = random.NextDouble() < satisfaction ? random.Next(9, 11) : random.Next(3, 9),
                    };
                }
            }
        }
    }
}
