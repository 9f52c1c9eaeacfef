package io.briefwise.brief.rule;

import java.util.List;
import java.util.regex.Pattern;

/** "Jane Doe is Senior Fellow at …": who wrote the text, told beside it. Said of others it is a sentence of the text. */
final class AuthorBiography implements LineRule {

    private static final Pattern POST = Pattern.compile(
            "^\\s*(?:\\([^)]{0,40}\\)\\s*)?,?\\s*(?:is|was)\\s+(?:currently |now )?(an?|the|our)?\\s*(?:[\\p{L}-]+\\s+){0,4}?"
                    + "(?:fellow|professor|lecturer|reader|researcher|research (?:assistant|associate|analyst|scholar)|analyst|scholar|columnist|"
                    + "correspondent|journalist|reporter|editor|writer|author|commentator|consultant|economist|historian)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OF_THE_PAGE = Pattern.compile(
            "(?is).*(?:click here|full profile|follow (?:him|her|them)|twitter|linkedin|@\\w|(?:his|her|their) (?:latest|most recent|new|forthcoming) book|"
                    + "can be (?:reached|contacted)|this (?:article|piece|commentary|comment) (?:was|is|first|originally)|views (?:are|expressed)).*");

    @Override
    public String id() {
        return "author-biography";
    }

    @Override
    public List<Finding> read(Line line) {
        if (line.place() == Place.BODY || line.words() > 80) {
            return List.of();
        }
        return PersonName.atStart(line.text())
                .filter(name -> tellsPost(line.text(), line.text().substring(name.end())))
                .<List<Finding>>map(name -> List.of(new Finding.Author(name.group(1))))
                .orElse(List.of());
    }

    private static boolean tellsPost(String whole, String rest) {
        var post = POST.matcher(rest);
        return post.matches()
                && (post.group(1) == null || OF_THE_PAGE.matcher(whole).matches());
    }

    @Override
    public List<Line> fires() {
        return List.of(
                Line.head(
                        "Dr Rajorshi Roy is Associate Fellow at the Institute for Defence Studies, New Delhi. Click here for"
                                + " detailed profile [+]."),
                Line.tail("Jane Doe is Professor of Economics at the University of Leeds."),
                Line.tail("Jane Doe is a journalist in Oslo. Follow her on Twitter @janedoe"));
    }

    @Override
    public List<Line> silentOn() {
        return List.of(
                Line.body("Jane Doe is Professor of Economics at the University of Leeds."),
                Line.tail("Sergei Shoigu is Defence Minister of Russia."),
                Line.head("Hope Amelia Solo is an American soccer goalkeeper and a gold medalist."),
                Line.tail("Jane Doe is a professor at Oxford, and she doubts the finding."));
    }
}
