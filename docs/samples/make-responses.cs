#:property PublishAot=false

// Makes responses.csv: synthetic answers to "how likely are you to recommend us?", 2025-01 to 2025-12. Nobody gave them.
// Run: dotnet run docs/samples/make-responses.cs -- docs/samples/responses.csv
// The seed and the algorithm of a seeded System.Random are fixed, so the file comes out the same everywhere.
using System.Globalization;

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: dotnet run make-responses.cs -- FILE");
    return 1;
}

const int Rows = 4000;
var random = new Random(20250101);
(string Name, double Share, double Shift)[] regions = [("North", 0.38, 0.6), ("South", 0.27, -0.5), ("East", 0.22, 0.1), ("", 0.13, -0.2)];
var start = new DateTime(2025, 1, 1);
using var writer = new StreamWriter(args[0]) { NewLine = "\n" };
writer.WriteLine("id,submitted_on,region,score");
for (int id = 1; id <= Rows; id++)
{
    // No survey ran in August; from October on a better service lifts the scores.
    DateTime date;
    do
    {
        date = start.AddDays(random.Next(365));
    }
    while (date.Month == 8);

    (string name, _, double shift) = Region(random.NextDouble());
    double lift = date.Month >= 10 ? 0.8 : 0;
    writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id},{date:yyyy-MM-dd},{name},{Answer(7.8 + shift + lift)}"));
}

return 0;

(string Name, double Share, double Shift) Region(double at)
{
    foreach (var region in regions)
    {
        at -= region.Share;
        if (at < 0)
        {
            return region;
        }
    }

    return regions[^1];
}

// Six percent do not answer; one in a hundred is an accident of data entry.
string Answer(double centre)
{
    double kind = random.NextDouble();
    double normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    int rating = (int)Math.Clamp(Math.Round(centre + (2.3 * normal)), 0, 10);
    string[] accidents = ["11", "-1", "7.5", "n/a"];
    return kind < 0.06 ? ""
        : kind < 0.07 ? accidents[random.Next(accidents.Length)]
        : rating.ToString(CultureInfo.InvariantCulture);
}
