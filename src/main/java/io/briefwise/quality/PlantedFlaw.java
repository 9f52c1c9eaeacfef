package io.briefwise.quality;

import io.briefwise.question.Head;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.SingleChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways to spoil a good question so that nobody should use it as it is. */
enum PlantedFlaw {
    /** A distractor is marked as right. */
    WRONG_KEY {
        @Override
        SingleChoice spoil(SingleChoice question) {
            int key = question.keyIndex();
            int other = (key + 1) % question.options().size();
            List<Option> options = new ArrayList<>(question.options());
            options.set(key, as(Role.MISREAD, question.options().get(key)));
            options.set(other, as(Role.KEY, question.options().get(other)));
            return new SingleChoice(question.head(), options);
        }
    },
    /** The words of the stem are out of their order. */
    BROKEN_STEM {
        @Override
        SingleChoice spoil(SingleChoice question) {
            List<String> words = new ArrayList<>(
                    Arrays.asList(question.stem().replace("?", "").split(" ")));
            String first = words.removeFirst();
            int half = words.size() / 2;
            String turned = IntStream.range(0, words.size())
                    .mapToObj(i -> words.get((i + half) % words.size()))
                    .collect(Collectors.joining(" "));
            return restemmed(question, first + " " + turned + "?");
        }
    },
    /** The stem points at something that it does not name. */
    POINTING_STEM {
        @Override
        SingleChoice spoil(SingleChoice question) {
            return restemmed(question, "What did they say about it there?");
        }
    },
    /** The key stands among the options twice, in two wordings. */
    TWO_KEYS {
        @Override
        SingleChoice spoil(SingleChoice question) {
            int key = question.keyIndex();
            int other = (key + 1) % question.options().size();
            List<Option> options = new ArrayList<>(question.options());
            String again = "It is the case that: " + question.options().get(key).text();
            options.set(
                    other, new Option(again, Role.MISREAD, options.get(other).why()));
            return new SingleChoice(question.head(), options);
        }
    };

    abstract SingleChoice spoil(SingleChoice question);

    private static Option as(Role role, Option option) {
        return new Option(option.text(), role, option.why());
    }

    private static SingleChoice restemmed(SingleChoice question, String stem) {
        Head head = question.head();
        return new SingleChoice(
                new Head(
                        head.family(),
                        head.rule(),
                        head.skill(),
                        head.bloom(),
                        head.section(),
                        stem,
                        head.evidence(),
                        head.explanation(),
                        head.confidence(),
                        head.difficulty()),
                question.options());
    }
}
