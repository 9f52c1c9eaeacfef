# Two stages: the first builds with the command of the README, the second holds a JRE and the layers of the jar.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
RUN ./mvnw -B -ntp -Dmaven.test.skip=true package \
 && java -Djarmode=tools -jar target/briefwise.jar extract --layers --launcher --destination target/layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 briefwise \
 && useradd --system --uid 10001 --gid briefwise --home-dir /briefwise briefwise \
 && mkdir -p /briefwise/data /briefwise/library \
 && chown -R briefwise:briefwise /briefwise
WORKDIR /briefwise
# least often changed first
COPY --from=build --chown=briefwise:briefwise /build/target/layers/dependencies/ ./
COPY --from=build --chown=briefwise:briefwise /build/target/layers/spring-boot-loader/ ./
COPY --from=build --chown=briefwise:briefwise /build/target/layers/snapshot-dependencies/ ./
COPY --from=build --chown=briefwise:briefwise /build/target/layers/application/ ./
USER briefwise
EXPOSE 8080
# the database and the folder of own briefs; mount both to keep them
VOLUME ["/briefwise/data", "/briefwise/library"]
ENV BRIEFWISE_LIBRARY=/briefwise/library \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
# the first start also loads the shipped library
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
